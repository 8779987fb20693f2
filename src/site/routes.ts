import { lessons, widgetMetas } from "./content.ts";
import type { Page, SiteModel } from "./model.ts";

const base = import.meta.env.BASE_URL;

export const site: SiteModel = {
  lessons: lessons.map(({ meta }) => meta),
  widgets: widgetMetas,
  base,
  link: (path) => base + path.replace(/^\//, ""),
};

/** The page shown for an address that leads nowhere. */
export const notFound: Page = {
  path: "/404.html",
  title: "No such page",
  description: "This address leads nowhere in the book.",
  kind: "notfound",
};

/** Every page of the book that has an address. */
export const pages: readonly Page[] = [
  {
    path: "/",
    title: "Measured Surprise",
    description: "An explorable textbook of information theory for machine learning.",
    kind: "home",
  },
  {
    path: "/contents/",
    title: "Contents",
    description: "Every lesson of Measured Surprise, with what it needs and how long it takes.",
    kind: "contents",
  },
  {
    path: "/gallery/",
    title: "Gallery",
    description: "Every interactive figure of Measured Surprise, live, with the question it answers.",
    kind: "gallery",
  },
  {
    path: "/glossary/",
    title: "Glossary",
    description: "Every term of Measured Surprise, with the question it answers and what it is taken for.",
    kind: "glossary",
  },
  {
    path: "/references/",
    title: "References",
    description: "Every work that Measured Surprise leans on, with the lessons that cite it.",
    kind: "references",
  },
  {
    path: "/review/",
    title: "Review",
    description: "Questions on every lesson of Measured Surprise, asked again at growing intervals.",
    kind: "review",
  },
  {
    path: "/playground/",
    title: "Playground",
    description:
      "Write a program with the mathematics of Measured Surprise, run it in the page, and look up every function.",
    kind: "playground",
  },
  ...site.lessons.map(
    (lesson): Page => ({
      path: `/${lesson.slug}/`,
      title: lesson.title,
      description: lesson.summary,
      kind: "lesson",
      lesson,
    }),
  ),
  ...site.widgets.map(
    ({ name, title, question }): Page => ({
      path: `/embed/${name}/`,
      title,
      description: question,
      kind: "embed",
    }),
  ),
];
