import type { Column, Data } from "./data.ts";
import { MOST_FEATURES, MOST_TEXT } from "./params.ts";

export const MOST_ROWS = 10_000;
const FEWEST_ROWS = 8;
const MOST_LABELS = 20;

/** A column of numbers with more values than this is cut, into so many parts with as many rows each. */
const MOST_VALUES = 8;
const PARTS = 4;

/** How many lines that were left out are named. */
const NAMED = 5;

/** A table as it was read; or why it cannot be. */
export type Reading =
  | {
      readonly data: Data;
      /** What the reader should know: lines left out, columns cut. */
      readonly notes: readonly string[];
    }
  | { readonly refused: string };

/**
 * Reads comma-, semicolon- or tab-separated values: the first line names the columns, the last column is the label.
 *
 * @param text - as it was pasted
 */
export function readTable(text: string): Reading {
  if (text.length > MOST_TEXT)
    return { refused: `That is ${count(text.length)} characters; ${count(MOST_TEXT)} is the most.` };
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0) return { refused: "There is nothing there yet." };
  const separator = separatorOf(lines[first]!);
  const header = cellsOf(lines[first]!, separator);
  const problem = problemWith(header);
  if (problem) return { refused: problem };

  const rows: string[][] = [];
  const bad: string[] = [];
  for (let at = first + 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.trim() === "") continue;
    const cells = cellsOf(line, separator);
    const fault = faultOf(cells, header!);
    if (fault) bad.push(`line ${at + 1} (${fault})`);
    else rows.push(cells!);
    if (rows.length > MOST_ROWS)
      return { refused: `There are more than ${count(MOST_ROWS)} rows, which is the most.` };
  }
  if (rows.length < FEWEST_ROWS) {
    const left = bad.length > 0 ? ` Left out: ${listed(bad)}.` : "";
    return {
      refused: `Only ${rows.length} ${rows.length === 1 ? "row" : "rows"} can be read; ${FEWEST_ROWS} is the least.${left}`,
    };
  }
  return tableOf(header!, rows, bad);
}

function tableOf(header: readonly string[], rows: readonly string[][], bad: readonly string[]): Reading {
  const cut: string[] = [];
  const columns = header.map((name, i) => {
    const { column, parts } = columnOf(
      name,
      rows.map((row) => row[i]!),
    );
    if (parts) cut.push(name);
    return column;
  });
  const label = columns.pop()!;
  if (label.kinds.length < 2)
    return { refused: `The last column, ${label.name}, has one value only: there is nothing to tell.` };
  if (label.kinds.length > MOST_LABELS)
    return {
      refused: `The last column, ${label.name}, is the label and has ${count(label.kinds.length)} values; ${MOST_LABELS} is the most.`,
    };
  const notes = [
    ...(bad.length > 0 ? [`Left out: ${listed(bad)}.`] : []),
    ...(cut.length > 0 ? [`Cut into quarters of the rows: ${cut.join(", ")}.`] : []),
  ];
  return { data: { features: columns, label }, notes };
}

const count = (n: number): string => n.toLocaleString("en");

function listed(bad: readonly string[]): string {
  const more = bad.length - NAMED;
  return bad.slice(0, NAMED).join(", ") + (more > 0 ? ` and ${count(more)} more` : "");
}

/** A tab or a semicolon, if the header has one: a comma may then be a decimal sign. */
const separatorOf = (header: string): string => ["\t", ";"].find((sign) => header.includes(sign)) ?? ",";

/** The cells of a line, quotes taken off; undefined if a quote stays open. */
function cellsOf(line: string, separator: string): string[] | undefined {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(line.slice(at));
    if (!quoted && line.slice(at).trimStart().startsWith('"')) return undefined;
    const end = quoted ? at + quoted[0].length : nextOf(line, separator, at);
    if (end < line.length && line[end] !== separator) return undefined;
    cells.push(quoted ? quoted[1]!.replaceAll('""', '"').trim() : line.slice(at, end).trim());
    if (end >= line.length) return cells;
    at = end + 1;
  }
}

function nextOf(line: string, separator: string, from: number): number {
  const next = line.indexOf(separator, from);
  return next < 0 ? line.length : next;
}

function problemWith(header: readonly string[] | undefined): string | undefined {
  if (!header) return "The first line has a quote that stays open.";
  if (header.length < 2)
    return "The first line has to name at least two columns, the last of them the label.";
  if (header.length - 1 > MOST_FEATURES)
    return `There are ${header.length - 1} features beside the label; ${MOST_FEATURES} is the most.`;
  if (header.every((name) => numberIn(name) !== undefined))
    return "The first line has to name the columns, and it holds numbers.";
  const nameless = header.indexOf("");
  return nameless < 0 ? undefined : `Column ${nameless + 1} has no name in the first line.`;
}

function faultOf(cells: readonly string[] | undefined, header: readonly string[]): string | undefined {
  if (!cells) return "a quote stays open";
  if (cells.length !== header.length)
    return `${cells.length} ${cells.length === 1 ? "cell" : "cells"}, not ${header.length}`;
  const empty = cells.indexOf("");
  return empty < 0 ? undefined : `nothing under ${header[empty]}`;
}

/** A number, with a decimal point or comma; undefined of anything else. */
function numberIn(cell: string): number | undefined {
  const number = cell.replace("\u2212", "-").replace(",", ".");
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(number) ? Number(number) : undefined;
}

/** A column of words, or of few numbers, has a kind for each; of many numbers, one for each part. */
function columnOf(name: string, cells: readonly string[]): { column: Column; parts: boolean } {
  const numbers = cells.map(numberIn);
  if (!numbers.every((number) => number !== undefined && Number.isFinite(number)))
    return { column: byKind(name, cells), parts: false };
  const values = numbers as number[];
  const kinds = new Set(values);
  if (kinds.size > MOST_VALUES) return { column: byPart(name, values), parts: true };
  const inOrder = [...kinds].sort((a, b) => a - b).map(String);
  return { column: byKind(name, values.map(String), inOrder), parts: false };
}

function byKind(
  name: string,
  cells: readonly string[],
  kinds: readonly string[] = [...new Set(cells)],
): Column {
  const numbers = new Map(kinds.map((kind, i) => [kind, i]));
  return { name, kinds, cells: Int32Array.from(cells, (cell) => numbers.get(cell)!) };
}

/** Equal values stay together, so that the parts may differ. */
function byPart(name: string, values: readonly number[]): Column {
  const sorted = values.toSorted((a, b) => a - b);
  const quarters = Array.from(
    { length: PARTS - 1 },
    (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / PARTS)]!,
  );
  const above = (edge: number) => edge > sorted[0]!;
  // Where most values are the smallest, that one stands against the rest.
  const edges = quarters.some(above) ? [...new Set(quarters.filter(above))] : [sorted.find(above)!];
  const kinds = [
    `under ${edges[0]}`,
    ...edges.slice(1).map((edge, i) => `${edges[i]} to under ${edge}`),
    `${edges.at(-1)} and over`,
  ];
  const cells = Int32Array.from(values, (value) => edges.filter((edge) => edge <= value).length);
  return { name, kinds, cells };
}
