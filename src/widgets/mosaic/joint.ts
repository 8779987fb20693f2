import type { State } from "../../figure/params.ts";
import { normalize, redistribute } from "../../math/index.ts";
import { MOST, type params as schema } from "./params.ts";

/** Joint probabilities as they are drawn: columns from the left, in each the rows from the bottom. */
export type Joint = readonly (readonly number[])[];

type Stored = Pick<State<typeof schema>, "p" | "rows" | "swapped" | "straight">;

/** The table a state stands for, as it is drawn. */
export function jointOf({ p, rows, swapped, straight }: Stored): Joint {
  const height = Math.min(MOST, Math.max(rows, Math.ceil(p.length / MOST)));
  const width = Math.ceil(p.length / height);
  const stored = grid(width, height, (x, y) => p[x * height + y] ?? 0);
  return straightened(swapped ? transposed(stored) : stored, straight);
}

/** The state in which this table is drawn. */
export function stateOf(joint: Joint, swapped: boolean): Stored {
  const stored = swapped ? transposed(joint) : joint;
  return { p: stored.flat(), rows: stored[0]!.length, swapped, straight: 0 };
}

export const columnSums = (joint: Joint): number[] => joint.map(sum);

export const rowSums = (joint: Joint): number[] =>
  joint[0]!.map((_, y) => sum(joint.map((column) => column[y]!)));

/** The shares within a column; those of the whole in a column of no width. */
export function cutsOf(joint: Joint, x: number): number[] {
  const column = joint[x]!;
  return normalize(column.some((cell) => cell > 0) ? column : rowSums(joint));
}

/** Columns of other widths with the same cuts. */
function withWidths(joint: Joint, widths: readonly number[]): Joint {
  return joint.map((_, x) => cutsOf(joint, x).map((share) => share * widths[x]!));
}

/** A column with other cuts. */
function withCuts(joint: Joint, x: number, cuts: readonly number[]): Joint {
  const width = sum(joint[x]!);
  return joint.map((column, i) => (i === x ? cuts.map((share) => share * width) : column));
}

/** Sets the width of a column; the others make room. */
export const setWidth = (joint: Joint, x: number, width: number): Joint =>
  withWidths(joint, redistribute(normalize(columnSums(joint)), x, width));

/** Sets a row's share of a column; the other rows make room in it. */
export const setShare = (joint: Joint, x: number, y: number, share: number): Joint =>
  withCuts(joint, x, redistribute(cutsOf(joint, x), y, share));

/** Moves the edge between a column and the next. */
export const moveEdge = (joint: Joint, x: number, at: number): Joint =>
  withWidths(joint, moved(normalize(columnSums(joint)), x, at));

/** Moves the cut above a row of a column. */
export const moveCut = (joint: Joint, x: number, y: number, at: number): Joint =>
  withCuts(joint, x, moved(cutsOf(joint, x), y, at));

/** Shares side by side, of which one and the next divide their room at another place. */
function moved(shares: readonly number[], i: number, at: number): number[] {
  const start = sum(shares.slice(0, i));
  const room = shares[i]! + shares[i + 1]!;
  const share = Math.min(Math.max(at - start, 0), room);
  return shares.map((old, j) => (j === i ? share : j === i + 1 ? room - share : old));
}

/** Another count of columns and rows: what is new starts with an even share and straight. */
export function resized(joint: Joint, width: number, height: number): Joint {
  const widths = fitted(columnSums(joint), width);
  const whole = fitted(rowSums(joint), height);
  const cuts = (x: number) => (x < joint.length ? fitted(cutsOf(joint, x), height) : whole);
  return widths.map((share, x) => cuts(x).map((cut) => cut * share));
}

/** So many shares: the first ones in proportion, new ones even. */
function fitted(shares: readonly number[], count: number): number[] {
  const kept = shares.slice(0, count);
  const left = kept.some((share) => share > 0) ? normalize(kept) : kept.map(() => 1 / kept.length);
  return Array.from({ length: count }, (_, i) =>
    i < kept.length ? (left[i]! * kept.length) / count : 1 / count,
  );
}

/** On the way to the table with the same margins whose cuts are straight. */
function straightened(joint: Joint, share: number): Joint {
  if (share === 0) return joint;
  const [columns, rows] = [columnSums(joint), rowSums(joint)];
  return joint.map((column, x) =>
    column.map((cell, y) => (1 - share) * cell + share * columns[x]! * rows[y]!),
  );
}

export const transposed = (joint: Joint): Joint =>
  grid(joint[0]!.length, joint.length, (x, y) => joint[y]![x]!);

const grid = (width: number, height: number, cell: (x: number, y: number) => number): Joint =>
  Array.from({ length: width }, (_, x) => Array.from({ length: height }, (_, y) => cell(x, y)));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, x) => total + x, 0);
