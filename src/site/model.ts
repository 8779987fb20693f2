import type { Unit } from "../math/unit.ts";

/** One `##` heading of a lesson. */
export interface Section {
  /** The heading's id on the page. */
  readonly id: string;
  /** Plain text. */
  readonly title: string;
  /** How long it takes to read. The sections' minutes add up to the lesson's. */
  readonly minutes: number;
}

/** What the rest of the book needs to know of a neighbouring lesson. */
export interface LessonLink {
  readonly slug: string;
  readonly title: string;
  readonly order: number;
  readonly minutes: number;
}

/** A lesson's front matter, and what follows from its place in the book. */
export interface LessonMeta {
  readonly title: string;
  readonly slug: string;
  /** Its promise in one sentence: what the reader can do afterwards. */
  readonly summary: string;
  readonly order: number;
  /** Slugs of the lessons to have read. */
  readonly prerequisites: readonly string[];
  /** What else to bring; HTML. */
  readonly needs: readonly string[];
  readonly minutes: number;
  readonly objectives: readonly string[];
  /** "switchable" follows the reader's switch; "bits" or "nats" fixes the page. */
  readonly unit: Unit | "switchable";
  /** Name of the widget under the title. */
  readonly opening?: string | undefined;
  readonly sections: readonly Section[];
  /** Names of the widgets that stand in it. */
  readonly widgets: readonly string[];
  readonly prev?: LessonLink | undefined;
  readonly next?: LessonLink | undefined;
}

export interface WidgetMeta {
  readonly name: string;
  readonly title: string;
  readonly question: string;
}

export type PageKind =
  | "home"
  | "lesson"
  | "contents"
  | "gallery"
  | "glossary"
  | "references"
  | "review"
  | "playground"
  | "embed"
  | "notfound";

export interface Page {
  /** From the site's root, with both slashes: "/entropy/". */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly kind: PageKind;
  readonly lesson?: LessonMeta | undefined;
}

/** Everything every page knows of the book. */
export interface SiteModel {
  /** In reading order. */
  readonly lessons: readonly LessonMeta[];
  readonly widgets: readonly WidgetMeta[];
  /** "/" or the sub-path the book is served from, with both slashes. */
  readonly base: string;
  /** "/entropy/" → its address under `base`. */
  link(path: string): string;
}
