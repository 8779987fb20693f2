import type { State } from "../../figure/params.ts";
import { bytesOf, type Count, count } from "./count.ts";
import type { Files, Race } from "./job.ts";
import { HEADER, type Lane, lanesOf, sizeOf } from "./lanes.ts";
import { type params as schema, textOf } from "./params.ts";
import { SAMPLES } from "./samples.ts";

/** Up to this many UTF-16 units a text is counted at once, as it is typed. */
const AT_ONCE = 2000;

export interface Model {
  readonly text: string;
  readonly bytes: number;
  /** "english", …, "own". */
  readonly sample: State<typeof schema>["sample"];
  /** `undefined` as long as a long text is not counted. */
  readonly counted: Count | undefined;
  /** Whether what the receiver must be told first is counted in. */
  readonly cost: boolean;
  readonly lanes: readonly Lane[];
  /** The end of the scale, in bytes. */
  readonly end: number;
  /** The models that learn, and of these the one that needs least. */
  readonly learners: readonly Lane[];
  readonly best: Lane;
  readonly gzip: Lane;
  /** Whether this browser has compressed this text, or has been found unable to. */
  readonly measured: boolean;
  readonly unable: boolean;
}

/** The text in every lane. Amounts are in bits, whatever the reader's unit: files are made of them. */
export function model(state: State<typeof schema>, result?: Race): Model {
  const text = textOf(state);
  const sample = state.pasted ? "own" : state.sample;
  const raced = result?.count.text === text ? result : undefined;
  const counted = raced?.count ?? (text.length <= AT_ONCE ? count(text) : undefined);
  const bytes = counted?.bytes ?? bytesOf(text);
  const known = sample === "own" ? undefined : SAMPLES[sample].deflated;
  const files = filesOf(known, raced?.files);
  // Until a new text is measured, the bars of the last one stay.
  const late = files.gzip === undefined && !raced && result !== undefined;
  const shown = late ? filesOf(undefined, result.files) : files;
  const lanes = lanesOf(bytes, counted, shown, state.cost, late);
  // The same scale with and without what must be told first.
  const longest = lanesOf(bytes, counted, shown, true).map(sizeOf);
  const learners = lanes.filter(({ key }) => key.startsWith("order"));
  return {
    text,
    bytes,
    sample,
    counted,
    cost: state.cost,
    lanes,
    end: Math.max(1, ...longest),
    learners,
    best: learners.reduce((least, lane) => (sizeOf(lane) < sizeOf(least) ? lane : least)),
    gzip: lanes.find(({ key }) => key === "gzip")!,
    measured: raced?.files.gzip !== undefined,
    unable: raced !== undefined && raced.files.gzip === undefined,
  };
}

/** Sizes as measured, else as the book knows them. What one format lacks follows from the other. */
function filesOf(
  deflated: number | undefined,
  { gzip = deflated && deflated + HEADER, deflate }: Partial<Files> = {},
): Files {
  return { gzip, deflate: deflate ?? (gzip && gzip - HEADER) };
}
