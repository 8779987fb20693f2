import type { ComponentType } from "react";
import type { FrontMatter } from "../../build/frontMatter.ts";
import type { Outline } from "../../build/remark/outline.ts";
import { widgets } from "../islands/definitions.ts";
import type { LessonLink, LessonMeta, Section, WidgetMeta } from "./model.ts";

interface LessonModule {
  default: ComponentType<{ components?: Record<string, unknown> }>;
  lesson: { frontMatter: FrontMatter; outline: Outline };
}

export interface Lesson {
  readonly meta: LessonMeta;
  /** Its file, for messages. */
  readonly file: string;
  readonly outline: Outline;
  readonly Content: LessonModule["default"];
}

const modules = import.meta.glob<LessonModule>("/content/lessons/*.mdx", { eager: true });

/** The widgets as the gallery shows them. Small pictures that belong to one place are not among them. */
export const widgetMetas: readonly WidgetMeta[] = [...widgets.values()]
  .filter(({ form = "plate" }) => form === "plate")
  .map(({ name, title, question }) => ({ name, title, question }));

/** Every lesson in reading order. */
export const lessons: readonly Lesson[] = readLessons();

function readLessons(): Lesson[] {
  const found = Object.entries(modules)
    .map(([path, module]) => ({ file: path.slice(1), module, front: module.lesson.frontMatter }))
    .sort((a, b) => a.front.order - b.front.order);
  const links = found.map(({ front: { slug, title, order, minutes } }) => ({ slug, title, order, minutes }));
  return found.map(({ file, module, front }, index) => {
    const { outline } = module.lesson;
    checkFileName(file, front);
    return {
      file,
      outline,
      Content: module.default,
      meta: metaOf(front, outline, links[index - 1], links[index + 1]),
    };
  });
}

function checkFileName(file: string, { slug }: FrontMatter): void {
  if (!new RegExp(`/\\d+-${slug}\\.mdx$`).test(file)) {
    throw new Error(`${file}:1: front matter, field “slug”: “${slug}” is not the name of the file`);
  }
}

function metaOf(front: FrontMatter, outline: Outline, prev?: LessonLink, next?: LessonLink): LessonMeta {
  return {
    ...front,
    sections: shareMinutes(outline.sections, front.minutes),
    widgets: [
      ...new Set([...(front.opening ? [front.opening] : []), ...outline.figures.map((f) => f.widget)]),
    ],
    prev,
    next,
  };
}

/** The lessons that cite a work, in reading order. */
export function lessonsCiting(id: string): LessonMeta[] {
  return lessons.filter(({ outline }) => outline.citations.includes(id)).map(({ meta }) => meta);
}

/** Shares a lesson's minutes among its sections by how much there is to read and do; tenths that add up. */
export function shareMinutes(sections: Outline["sections"], minutes: number): Section[] {
  const total = sections.reduce((sum, { weight }) => sum + weight, 0);
  let [weight, told] = [0, 0];
  return sections.map((section) => {
    weight += section.weight;
    const end = Math.round((weight / total) * minutes * 10);
    const own = end - told;
    told = end;
    return { id: section.id, title: section.title, minutes: own / 10 };
  });
}
