import type { State } from "../../figure/params.ts";
import {
  entropy,
  type JointInformation,
  jointInformation,
  klDivergence,
  normalize,
  surprisal,
  type Unit,
} from "../../math/index.ts";
import { castOf } from "./casts.ts";
import { columnSums, cutsOf, type Joint, jointOf, rowSums } from "./joint.ts";
import type { params as schema } from "./params.ts";

export interface Cell {
  readonly p: number;
  /** From where to where it reaches in its column. */
  readonly from: number;
  readonly to: number;
  /** log p(x,y) / (p(x) p(y)); −∞ where it never comes although both might. */
  readonly ratio: number;
}

export interface Column {
  readonly name: string;
  readonly p: number;
  /** Where it starts. */
  readonly start: number;
  readonly cells: readonly Cell[];
  /** How far its cuts are from those of the whole, D(P(y|x)‖P(y)). */
  readonly bent: number;
}

export interface Row {
  readonly name: string;
  readonly p: number;
  readonly start: number;
}

/** What is left of the columns' variable once the row is known. */
export interface Given {
  readonly row: number;
  readonly name: string;
  /** The columns' shares of the row; none if it never comes. */
  readonly shares: readonly number[];
  readonly left: number;
}

export interface Model extends JointInformation {
  readonly unit: Unit;
  readonly joint: Joint;
  /** What the columns and the rows stand for. */
  readonly x: string;
  readonly y: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly given: Given | undefined;
  /** Which row's shares the sliders set; −1 for the columns' widths. */
  readonly moves: number;
}

/** A joint distribution as areas, and every amount of information in it. X is the columns' variable, as drawn. */
export function model(params: State<typeof schema>, unit: Unit): Model {
  const joint = jointOf(params);
  const [x, y] = castOf(params.cast, params.swapped);
  const widths = columnSums(joint);
  const shares = rowSums(joint);
  return {
    ...jointInformation(joint, unit),
    unit,
    joint,
    x: x.name,
    y: y.name,
    columns: widths.map((p, i) => ({
      name: x.values[i]!,
      p,
      start: before(widths, i),
      cells: cellsOf(joint, i, p, shares, unit),
      bent: klDivergence(cutsOf(joint, i), normalize(shares), unit),
    })),
    rows: shares.map((p, i) => ({ name: y.values[i]!, p, start: before(shares, i) })),
    given: givenOf(joint, Math.min(params.given, shares.length) - 1, y.values, unit),
    moves: Math.min(params.moves, shares.length) - 1,
  };
}

function cellsOf(joint: Joint, x: number, width: number, shares: readonly number[], unit: Unit): Cell[] {
  const cuts = cutsOf(joint, x);
  return joint[x]!.map((p, y) => {
    const from = before(cuts, y);
    return { p, from, to: from + cuts[y]!, ratio: ratioOf(p, width, shares[y]!, unit) };
  });
}

function ratioOf(p: number, px: number, py: number, unit: Unit): number {
  if (p === 0) return px > 0 && py > 0 ? -Infinity : 0;
  const rare = (share: number) => surprisal(Math.min(share, 1), unit);
  return rare(px) + rare(py) - rare(p);
}

function givenOf(joint: Joint, row: number, names: readonly string[], unit: Unit): Given | undefined {
  if (row < 0) return undefined;
  const cells = joint.map((column) => column[row]!);
  const shares = cells.some((cell) => cell > 0) ? normalize(cells) : [];
  return { row, name: names[row]!, shares, left: shares.length > 0 ? entropy(shares, unit) : 0 };
}

const before = (shares: readonly number[], i: number): number =>
  shares.slice(0, i).reduce((total, share) => total + share, 0);
