import type { Point } from "../plot/path.ts";
import type { Quantity } from "../plot/quantity.ts";
import { linearScale, type Scale } from "../plot/scale.ts";
import { ticksOf } from "../plot/ticks.ts";
import type { Plot, Series } from "./plot.ts";

/** How a plot's numbers lie along one of its axes. */
export interface Axis {
  /** Of what is drawn, in units of ten to the power of `exponent`. */
  readonly domain: readonly [number, number];
  readonly exponent: number;
  /** From a number of the program to what is drawn. */
  readonly drawn: (value: number) => number;
}

/** Mean advance of a letter of the tick labels, px. */
export const LETTER = 7;
const MOST_TICKS = 6;

/** Between these, sizes are written out; beyond, the axis counts in powers of ten. */
const SMALL = 1e-3;
const LARGE = 1e5;

/** What differs by less, as a share of its size, is drawn as the same. */
const SAME = 1e-9;

/**
 * An axis for some numbers: as long as they reach, or about the only one there is.
 *
 * @param round - whether its ends are round numbers, and 0 if that is not far
 */
export function axisOf(values: readonly number[], round: boolean): Axis {
  const [from, to] = rangeOf(values);
  const most = Math.max(Math.abs(from), Math.abs(to));
  const exponent = most >= LARGE || (most > 0 && most < SMALL) ? Math.floor(Math.log10(most)) : 0;
  // In two steps, since the power of ten of the smallest numbers is 0.
  const drawn = (value: number) =>
    exponent < -300 ? (value * 1e300) / 10 ** (exponent + 300) : value / 10 ** exponent;
  const [low, high] = [drawn(from), drawn(to)];
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low <= SAME * size) {
    const room = size / 2 || 1;
    // From 0 on, so that what stays the same is seen to be much or little.
    const domain = round ? rounded(low < 0 ? low - room : 0, high < 0 ? 0 : high + room) : around(low, room);
    return { domain, exponent, drawn };
  }
  const domain: [number, number] = round ? rounded(low, high) : [low, high];
  return { domain, exponent, drawn };
}

/** As many ticks as stand apart along an axis: between whole numbers none. */
export function ticksAlong(values: readonly number[], { domain, exponent }: Axis, scale: Scale): number {
  const whole = exponent === 0 && values.every(Number.isInteger);
  let count = whole ? Math.min(MOST_TICKS, domain[1] - domain[0]) : MOST_TICKS;
  while (count > 2 && !areApart(ticksOf(scale, { ticks: count }), scale)) count--;
  return count;
}

const areApart = (ticks: ReturnType<typeof ticksOf>, scale: Scale): boolean =>
  ticks.every(({ value, text }, i) => {
    const before = ticks[i - 1];
    if (!before) return true;
    const letters = (before.text.length + text.length) / 2 + 2;
    return scale(value) - scale(before.value) >= LETTER * letters;
  });

/** The least and the greatest; 0 and 0 where there is none. */
function rangeOf(values: readonly number[]): [number, number] {
  const [first = 0] = values;
  return values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [first, first]);
}

const around = (value: number, room: number): [number, number] => [value - room, value + room];

function rounded(low: number, high: number): [number, number] {
  const from = low > 0 && low < 0.4 * high ? 0 : low;
  const [first = 0, second = 1] = linearScale([from, high], [0, 1]).ticks(4);
  const step = second - first;
  const steps = (value: number) => Number((value / step).toFixed(9));
  return [Math.floor(steps(from)) * step, Math.ceil(steps(high)) * step];
}

/** The places of a line in units of both axes; at a gap they are infinite, which is where a curve is interrupted. */
export function pointsOf({ x, y }: Series, across: Axis, up: Axis): Point[] {
  return x.map((value, i) => {
    const point: Point = [across.drawn(value), up.drawn(y[i]!)];
    return point.every(Number.isFinite) ? point : GAP;
  });
}

const GAP: Point = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

/** Points that no line shows, having gaps on both sides. */
export function alone(points: readonly Point[]): Point[] {
  const there = (point: Point | undefined) => point?.every(Number.isFinite) ?? false;
  return points.filter((point, i) => there(point) && !there(points[i - 1]) && !there(points[i + 1]));
}

/** Lines of these names have the colours their quantities have in the book. */
const QUANTITIES: Record<string, Quantity> = { P: "p", Q: "q", H: "h", KL: "kl", loss: "loss" };

const SOLID = "none";
const DASHED = "9 5";
const DOT_DASHED = "10 4 2 4";

/** As many as a plot has lines, told apart without colour too. */
const DASHES = [SOLID, DASHED, DOT_DASHED, "2 4", "15 6", "2 8", "8 3 2 3 2 3", "4 2"];
const USUAL: Partial<Record<Quantity, string>> = { p: SOLID, q: DASHED, loss: DOT_DASHED };

export interface Look {
  readonly quantity?: Quantity;
  readonly dash: string;
}

/** How each line is drawn: no two alike. */
export function looksOf(series: readonly Series[]): Look[] {
  const quantities = series.map(({ name }) => QUANTITIES[name]);
  const usual = quantities.map((quantity) => quantity && USUAL[quantity]);
  const free = DASHES.filter((dash) => !usual.includes(dash));
  return quantities.map((quantity, i) => ({ quantity, dash: usual[i] ?? free.shift()! }));
}

/**
 * Moves heights apart that lie too close, as little as may be, from the top down.
 *
 * @param heights - in pixels, from the top
 * @param apart - the least distance
 * @param room - how far down they may go
 */
export function spread(heights: readonly number[], apart: number, room: number): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!);
  const placed = [...heights];
  order.forEach((i, rank) => {
    if (rank > 0) placed[i] = Math.max(placed[i]!, placed[order[rank - 1]!]! + apart);
  });
  order.reverse().forEach((i, rank) => {
    const below = rank > 0 ? placed[order[rank - 1]!]! - apart : room;
    placed[i] = Math.min(placed[i]!, below);
  });
  return placed;
}

/** "× 10⁵"; "" for 0. */
export function powerOfTen(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]);
  return exponent === 0 ? "" : `× 10${exponent < 0 ? "⁻" : ""}${digits.join("")}`;
}

/** A text cut to so many letters. */
export function cut(text: string, letters: number): string {
  const all = [...text];
  return all.length > letters ? `${all.slice(0, Math.max(1, letters - 1)).join("")}…` : text;
}

/** What a plot shows, for those who do not see it: its names, how far it goes, and where each line begins and ends. */
export function described({ title, xLabel, yLabel, series }: Plot): string {
  const finite = series.map(finitePoints);
  const places = finite.flatMap((points) => points.map(([x]) => x));
  if (places.length === 0) return [title, "A plot without a finite number."].filter(Boolean).join(". ");
  const [from, to] = rangeOf(places);
  const kind = series.length === 1 ? "A line" : `${series.length} lines`;
  const over = `${kind} over ${xLabel || "x"} from ${told(from)} to ${told(to)}`;
  const lines = series.map(({ name }, i) => {
    const points = finite[i]!;
    const called = name || yLabel || "y";
    if (points.length === 0) return `${called} has no finite number`;
    const [low, high] = rangeOf(points.map(([, y]) => y));
    if (points.length === 1) return `${called} is ${told(low)} at ${told(points[0]![0])}`;
    if (told(low) === told(high)) return `${called} stays at ${told(low)}`;
    const [first, last] = [points[0]![1], points.at(-1)![1]];
    return `${called} goes from ${told(first)} to ${told(last)}, between ${told(low)} and ${told(high)}`;
  });
  return `${[title, over].filter(Boolean).join(". ")}: ${lines.join("; ")}.`;
}

/** The places of a line without its gaps, as the program gave them. */
export function finitePoints({ x, y }: Series): Point[] {
  return x.map((value, i): Point => [value, y[i]!]).filter((point) => point.every(Number.isFinite));
}

const told = (value: number) =>
  String(Number(value.toPrecision(4)))
    .replaceAll("-", "\u2212")
    .replace("e+", "e");
