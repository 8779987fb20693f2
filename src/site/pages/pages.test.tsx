// @vitest-environment happy-dom
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Reference } from "../../../build/bibliography.ts";
import type { FunctionArea } from "../../../build/functions.ts";
import type { GlossaryEntry } from "../../../build/glossary.ts";
import type { ReviewCard } from "../../../build/review.ts";
import { IslandCollector } from "../../islands/Island.tsx";
import { klDivergence } from "../../math/index.ts";
import { Layout } from "../Layout.tsx";
import { marksOf } from "../marks.ts";
import type { LessonMeta, Page, SiteModel } from "../model.ts";
import { ContentsPage } from "./ContentsPage.tsx";
import { EmbedPage } from "./EmbedPage.tsx";
import { GalleryPage } from "./GalleryPage.tsx";
import { GlossaryPage } from "./GlossaryPage.tsx";
import { HomePage } from "./HomePage.tsx";
import { LessonPage } from "./LessonPage.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { CALL, PLOT, PlaygroundPage } from "./PlaygroundPage.tsx";
import { ReferencesPage } from "./ReferencesPage.tsx";
import { ReviewPage } from "./ReviewPage.tsx";

const lesson = (order: number, slug: string, rest: Partial<LessonMeta> = {}): LessonMeta => ({
  order,
  slug,
  title: `Title of ${slug}`,
  summary: `Promise of ${slug}.`,
  minutes: 10,
  unit: "switchable",
  prerequisites: [],
  needs: [],
  objectives: ["do one thing"],
  widgets: [],
  sections: [
    { id: "a", title: "First", minutes: 4 },
    { id: "b", title: "Second", minutes: 6 },
  ],
  ...rest,
});

const first = lesson(2, "entropy", { widgets: ["dice"] });
const second = lesson(3, "coins", {
  unit: "bits",
  prerequisites: ["entropy", "unwritten"],
  needs: ['A <a href="/book/glossary/#mean">mean</a>', "A pencil"],
  prev: first,
});
const site: SiteModel = {
  lessons: [{ ...first, next: second }, second],
  widgets: [
    { name: "bells", title: "Bells", question: "Which bell?" },
    { name: "dice", title: "Dice", question: "Which die?" },
  ],
  base: "/book/",
  link: (path) => `/book${path}`,
};

const page = (kind: Page["kind"], lesson?: LessonMeta): Page => ({
  kind,
  lesson,
  path: "/",
  title: "",
  description: "",
});

const term = (id: string, rest: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
  id,
  term: id,
  also: [],
  question: "What is it?",
  meaning: "A <em>thing</em>.",
  unit: "none",
  lesson: "entropy",
  confusion: "Another thing.",
  ...rest,
});
const terms = [
  term("nat", { lesson: "unwritten" }),
  term("bit", { also: ["shannon", "binit"], unit: "bits", formula: "<i>1</i>" }),
];

const work = (id: string, family: string, rest: Partial<Reference> = {}): Reference => ({
  id,
  type: "book",
  authors: [{ family, given: "A." }],
  title: `Work of ${family}`,
  year: "1948",
  fields: {},
  ...rest,
});
const works = [
  work("z", "Zipf", { year: "1935" }),
  work("b", "Shannon"),
  work("a", "Shannon", { year: "1937" }),
  work("c", "Carnot", { fields: { annote: "On heat.", after: "coins" } }),
];
const citing = (id: string) => (id === "b" ? [first, second] : []);

const card = (id: string, lesson: string, rest: Partial<ReviewCard> = {}): ReviewCard => ({
  id,
  lesson,
  question: `Question of ${id}?`,
  answer: `<em>Answer</em> of ${id}.`,
  at: "content/review.yml:1",
  ...rest,
});
const cards = [card("heads", "coins"), card("dice", "entropy", { where: "b" }), card("tails", "coins")];

const areas: FunctionArea[] = [
  {
    id: "weights",
    title: "Weights",
    functions: [
      {
        id: "fn-weigh",
        name: "weigh",
        signature: 'weigh(p, unit = "kg")',
        says: [{ text: "Weighs a <code>p</code>." }, { formula: ["w = 1", "v = 2"] }],
        params: [{ name: "p", type: '<a href="#type-Thing">Thing</a>', text: "what to weigh" }],
        returns: { type: "number", text: "in [0, ∞)" },
        throws: ["if it flies"],
        sources: ["Newton (1687)"],
        examples: [{ expression: "weigh(1)", result: "9.81", program: 'import "x";\n\nweigh("<");\n' }],
      },
    ],
    types: [
      {
        id: "type-Thing",
        name: "Thing",
        says: [{ text: "A thing." }],
        extends: [],
        members: [{ name: "mass", type: "number", text: "" }],
      },
    ],
  },
];

const BODIES = {
  home: [page("home"), <HomePage key="home" site={site} />],
  contents: [page("contents"), <ContentsPage key="contents" site={site} />],
  gallery: [page("gallery"), <GalleryPage key="gallery" site={site} />],
  glossary: [page("glossary"), <GlossaryPage key="glossary" site={site} terms={terms} />],
  references: [
    page("references"),
    <ReferencesPage key="references" site={site} references={works} citing={citing} />,
  ],
  review: [page("review"), <ReviewPage key="review" site={site} cards={cards} />],
  playground: [page("playground"), <PlaygroundPage key="playground" site={site} areas={areas} />],
  notfound: [page("notfound"), <NotFoundPage key="notfound" site={site} />],
  embed: [page("embed"), <EmbedPage key="embed" widget={site.widgets[1]} site={site} />],
  "first lesson": [page("lesson", site.lessons[0]), read(site.lessons[0])],
  "last lesson": [page("lesson", second), read(second)],
} as const;

function read(meta: LessonMeta) {
  return (
    <LessonPage lesson={meta} site={site}>
      <h2 id="a">First</h2>
      <h2 id="b">Second</h2>
    </LessonPage>
  );
}

const figure = ({ id, widget }: { id: string; widget: string }) =>
  `<figure id="${id}" data-widget="${widget}"></figure>`;

function open(name: keyof typeof BODIES): Document {
  const [about, body] = BODIES[name];
  const html = renderToStaticMarkup(
    <IslandCollector value={({ props }) => figure(props as { id: string; widget: string })}>
      <Layout page={about} site={site}>
        {body}
      </Layout>
    </IslandCollector>,
  );
  return new DOMParser().parseFromString(html, "text/html");
}

const hrefs = (scope: ParentNode) => [...scope.querySelectorAll("a")].map((a) => a.getAttribute("href")!);

describe.each(Object.keys(BODIES) as (keyof typeof BODIES)[])("the %s page", (name) => {
  const document = open(name);

  it("has one main heading and one main landmark", () => {
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    expect(document.querySelectorAll("main")).toHaveLength(1);
  });

  it("skips no level of heading", () => {
    const levels = [...document.querySelectorAll("h1,h2,h3")].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, i) => i === 0 || level <= levels[i - 1] + 1)).toBe(true);
  });

  it("writes no address but the site's own, its anchors, and the licences'", () => {
    const foreign = hrefs(document).filter((href) => !/^(\/book\/|#)/.test(href));
    expect(foreign.every((href) => /open(source|fontlicense)\.org|creativecommons\.org/.test(href))).toBe(
      true,
    );
  });

  it("points its anchors and popovers at something on the page", () => {
    const anchors = hrefs(document).filter((href) => href.startsWith("#"));
    const popovers = [...document.querySelectorAll("[popovertarget]")].map(
      (button) => `#${button.getAttribute("popovertarget")}`,
    );
    expect([...anchors, ...popovers].filter((id) => !document.querySelector(id))).toEqual([]);
  });
});

describe("a lesson", () => {
  it("asks only for lessons that exist", () => {
    const bring = open("last lesson").querySelector(".small-print")!;
    expect(hrefs(bring)[0]).toBe("/book/entropy/");
    expect(bring.textContent).not.toContain("unwritten");
  });

  it("says in plain words what else to bring, and where the book teaches it", () => {
    const [, bring] = open("last lesson").querySelectorAll(".small-print > div");
    expect([...bring.children].map((part) => part.textContent)).toEqual([
      "Bring",
      "Lesson 2, Title of entropy",
      "A mean",
      "A pencil",
    ]);
    expect(hrefs(bring)).toEqual(["/book/entropy/", "/book/glossary/#mean"]);
  });

  it("that asks for nothing has no list of it", () => {
    expect(open("first lesson").querySelector(".small-print")!.textContent).not.toContain("Bring");
  });

  it("turns to its neighbours, and the last one back to the contents", () => {
    const turn = (name: "first lesson" | "last lesson") => hrefs(open(name).querySelector(".turn")!);
    expect(turn("first lesson")).toEqual(["/book/coins/"]);
    expect(turn("last lesson")).toEqual(["/book/entropy/", "/book/contents/"]);
  });

  it("that is fixed to one unit says so in place of the switch", () => {
    expect(open("last lesson").querySelector("[data-unit-choice]")).toBeNull();
    expect(open("last lesson").querySelector(".unit")!.textContent).toBe("bits throughout this lesson");
    expect(open("first lesson").querySelectorAll("[data-unit-choice]")).toHaveLength(2);
  });
});

it("the gallery shows every widget as the lessons come to it, and links to the lessons it stands in", () => {
  const gallery = open("gallery");
  const shown = [...gallery.querySelectorAll("[data-widget]")].map(({ id }) => id);
  expect(shown).toEqual(["dice", "bells"]);
  const [dice, bells] = gallery.querySelectorAll(".entry");
  expect(hrefs(dice)).toEqual(["/book/entropy/", "/book/embed/dice/"]);
  expect(hrefs(bells)).toEqual(["/book/embed/bells/"]);
});

it("home, contents and the page for lost readers list every lesson", () => {
  for (const name of ["home", "contents", "notfound"] as const) {
    const rows = [...open(name).querySelectorAll("main .lessons [data-read]")];
    expect(rows.map((row) => row.getAttribute("data-read"))).toEqual(["entropy", "coins"]);
  }
});

it("the glossary stands by name, links to the lessons that exist, and says all that is known of a term", () => {
  const glossary = open("glossary");
  const entries = [...glossary.querySelectorAll(".entry")];
  expect(entries.map(({ id }) => id)).toEqual(["bit", "nat"]);
  expect(hrefs(glossary.querySelector(".page-head")!)).toEqual(["#bit", "#nat"]);
  const [bit, nat] = entries;
  expect(hrefs(bit)).toEqual(["/book/entropy/"]);
  for (const told of ["Also shannon, binit.", "Unit: bits.", "What is it?", "A thing.", "Another thing."]) {
    expect(bit.textContent).toContain(told);
  }
  expect(bit.querySelector("[aria-label=Formula]")!.textContent).toBe("1");
  expect(hrefs(nat)).toEqual([]);
  expect(nat.textContent).toContain("No unit.");
  expect(nat.querySelector("[aria-label=Formula]")).toBeNull();
});

it("the references stand by author and year, each with the lessons that cite it", () => {
  const references = [...open("references").querySelectorAll("[aria-label=Works] li")];
  expect(references.map(({ id }) => id)).toEqual(["a", "b", "z"]);
  expect(references.map(hrefs)).toEqual([[], ["/book/entropy/#source-b", "/book/coins/#source-b"], []]);
  expect(references[1].textContent).toContain(
    "Cited in lesson 2, Title of entropy; lesson 3, Title of coins",
  );
});

it("what is for further reading stands apart, with what it is good for and the lesson to read first", () => {
  const further = [...open("references").querySelectorAll("[aria-labelledby=further-reading] li")];
  expect(further.map(({ id }) => id)).toEqual(["c"]);
  expect(further[0].textContent).toContain("On heat. Read after lesson 3, Title of coins");
  expect(hrefs(further[0])).toEqual(["/book/coins/"]);
});

it("the review has every card under its lesson, the answer folded, with the place it is from", () => {
  const deck = open("review").querySelector(".review-deck")!;
  const folds = [...deck.querySelectorAll<HTMLDetailsElement>("details")];
  expect(folds.map(({ dataset }) => [dataset.card, dataset.lesson])).toEqual([
    ["dice", "entropy"],
    ["heads", "coins"],
    ["tails", "coins"],
  ]);
  expect([...deck.querySelectorAll("h2, h3")].map((heading) => heading.textContent)).toEqual([
    "All 3 cards",
    "2 Title of entropy",
    "3 Title of coins",
  ]);
  const [dice, heads] = folds;
  expect(dice.open).toBe(false);
  expect(dice.querySelector("summary")!.textContent).toBe("Question of dice?");
  expect(dice.querySelector("summary + *")!.innerHTML).toContain("<em>Answer</em> of dice.");
  expect(hrefs(dice)).toEqual(["/book/entropy/#b"]);
  expect(dice.querySelector("a")!.textContent).toBe("Lesson 2, Second");
  expect(hrefs(heads)).toEqual(["/book/coins/"]);
});

describe("the playground", () => {
  const playground = open("playground");

  it("lists every function by name, and leads to all that is said of it", () => {
    const index = playground.querySelector("nav[aria-labelledby=functions]")!;
    expect(playground.querySelector("#functions")!.textContent).toBe("All 1 functions");
    expect(hrefs(index)).toEqual(["#weights", "#fn-weigh"]);
    const entry = playground.querySelector("#fn-weigh")!;
    expect(entry.querySelector("h3")!.textContent).toBe('weigh(p, unit = "kg")');
    const formula = [...entry.querySelectorAll(".fn-formula > *")].map((line) => line.textContent);
    expect(formula).toEqual(["w = 1", "v = 2"]);
    expect([...entry.querySelectorAll("dl > div")].map((row) => row.textContent)).toEqual([
      "p Thingwhat to weigh",
      "returns numberin [0, ∞)",
      "throws if it flies",
      "source Newton (1687)",
    ]);
    expect(playground.querySelector("#type-Thing dl")!.textContent).toBe("mass number");
  });

  it("hands every example over as a whole program", () => {
    const tried = playground.querySelectorAll<HTMLButtonElement>("[data-example]");
    expect([...tried].map(({ dataset }) => dataset.example)).toEqual([PLOT, 'import "x";\n\nweigh("<");\n']);
    expect(playground.querySelector("#fn-weigh li p")!.textContent).toBe("weigh(1)gives9.81");
  });

  it("tells of the first call what it gives", () => {
    const calls = playground.querySelector(".fn-calls")!.textContent;
    expect(calls).toContain(CALL.javascript.trim());
    expect(calls).toContain(CALL.python.trim());
    expect(CALL.javascript).toContain('klDivergence([0.5, 0.5], [0.25, 0.75], "nats")');
    expect(calls).toContain(`Both print ${klDivergence([0.5, 0.5], [0.25, 0.75], "nats").toFixed(4)} and`);
  });
});

it("footer and contents panel lead to all that is not a lesson", () => {
  const ways = ["contents", "gallery", "glossary", "references", "review"].map((name) => `/book/${name}/`);
  const home = open("home");
  expect(hrefs(home.querySelector(".foot")!)).toEqual(expect.arrayContaining([...ways, "/book/playground/"]));
  expect(hrefs(home.querySelector(".contents-panel")!)).toEqual(expect.arrayContaining(ways));
});

it("an embed is the figure, and a way back to its lesson", () => {
  expect(hrefs(open("embed"))).toEqual(["/book/entropy/"]);
});

it("sections stand on the ruler where their reading begins", () => {
  expect(marksOf(first.sections)).toMatchObject([
    { id: "a", start: 0, share: 0 },
    { id: "b", start: 4, share: 0.4 },
  ]);
});
