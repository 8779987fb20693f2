import type { ComponentType } from "react";
import type { Unit } from "../math/unit.ts";
import type { Evidence } from "./evidenceFields.ts";
import type { Job, JobState } from "./job.ts";
import type { Schema, State } from "./params.ts";

/*
 * A widget is a folder `src/widgets/<name>/`: `index.ts` declares it with `defineWidget` as default export,
 * `model.ts` computes, `<Name>.tsx` draws, a test holds what is its own. Lessons, gallery, embeds and the tests of
 * all widgets find it by itself.
 *
 * The view is React and SVG from the model: `Readouts` (the numbers), `View`s with a `Frame` and marks from
 * `src/plot` (the pictures), and a `Strip` of `Cell`s (a control above its term of the formula), side by side in a
 * fragment. It changes state only through `set`, and keeps none that a link should carry. What belongs together
 * gets the same `data-k`. Every handle in a picture has a slider that moves the same param.
 */

/** The data behind a picture: what "show as table" shows and CSV exports. Amounts are in the figure's unit. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A named state. Following the presets alone makes the widget's whole argument. */
export interface Preset<S extends Schema> {
  readonly id: string;
  readonly label: string;
  readonly state: Partial<State<S>>;
}

export interface ViewProps<S extends Schema, M> {
  /** The figure's id on the page. */
  readonly id: string;
  readonly params: State<S>;
  readonly model: M;
  readonly unit: Unit;
  /** Change some params; the rest stay. The only way a view changes anything. */
  readonly set: (patch: Partial<State<S>>) => void;
  /** How the job stands, in a widget that has one and once it has begun. */
  readonly job?: JobState;
}

export interface WidgetDefinition<S extends Schema = Schema, M = unknown, R = unknown> {
  /** The widget's name and its folder's: "entropy-explorer". In MDX it is `<EntropyExplorer id="…" />`. */
  readonly name: string;
  /** Its name in the gallery: "Entropy explorer". */
  readonly title: string;
  /** The question it answers, set as the plate's title. */
  readonly question: string;
  readonly params: S;
  /**
   * From state to every number and curve shown. Pure; calls only `src/math`. Amounts come out in `unit`.
   * `result` is the last one of the job, `undefined` before the first, and while a newer one is under way
   * that of older params: a result says itself what it belongs to where that matters.
   */
  readonly model: (params: State<S>, unit: Unit, result?: R) => M;
  /** Work over 50 ms, done in a worker. */
  readonly job?: Job<S>;
  /** One sentence with the point of the current state: live region, image description, "copy what I see". */
  readonly summary: (model: M) => string;
  readonly table: (model: M) => Table;
  readonly presets: readonly Preset<S>[];
  /**
   * The choice param by which one widget is several figures. A reader is offered the presets that leave it as it
   * stands; those of the other figures are for authors.
   */
  readonly kinds?: keyof S & string;
  readonly View: ComponentType<ViewProps<S, M>>;
  /** Fetches what of the view is `later` and yet drawn in this state: a page that starts so waits for it. */
  readonly needs?: (params: State<S>) => Promise<unknown> | undefined;
  /** What it writes into an evidence card itself: the output stands beside its sentence, the process replaces its settings. */
  readonly evidence?: (model: M) => Evidence;
  /** What the slots of a live formula in the prose say, by slot name. */
  readonly formulaValues?: (model: M) => Readonly<Record<string, string>>;
  /**
   * What changes when one element of a list param is set from outside, by a scrub in the prose. By default
   * the other probabilities of a distribution share the rest in proportion; other lists change only there.
   */
  readonly adjust?: (params: State<S>, param: string, index: number, value: number) => Partial<State<S>>;
  /**
   * "plate" (default) is the full figure; "opening" a small live picture under a lesson's title: no
   * presets or tools, its summary as caption; "inset" a small teaching picture within the prose.
   */
  readonly form?: "plate" | "opening" | "inset";
  /** False where nothing is drawn, as in a table: then there is no picture to export. */
  readonly drawn?: false;
}

/** Declares a widget; everything the site offers around it is derived from this. */
export function defineWidget<const S extends Schema, M, R = undefined>(
  definition: WidgetDefinition<S, M, R>,
): WidgetDefinition<S, M> {
  return definition as WidgetDefinition<S, M>;
}
