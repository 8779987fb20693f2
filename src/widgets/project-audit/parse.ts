import type { Steps } from "../../math/index.ts";
import { MOST_ROWS } from "./params.ts";
import type { Rows } from "./rows.ts";

/** A line that could not be read, and why. */
export interface Bad {
  readonly line: number;
  readonly why: string;
}

export interface Parsed {
  readonly rows: Required<Rows>;
  /** The first few bad lines, and how many there are. */
  readonly bad: readonly Bad[];
  readonly badCount: number;
  /** Whether there were more rows than are read. */
  readonly cut: boolean;
}

/** Bad lines that are told one by one. */
const TOLD = 5;

/** Lines between two reports. */
const STRIDE = 2 ** 12;

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const LABELS: Record<string, number> = { "0": 0, "1": 1, false: 0, true: 1, no: 0, yes: 1 };

/**
 * Reads rows of a probability and a label, parted by semicolons, tabs or commas, whichever stands in the first
 * line. With semicolons or tabs a decimal comma may be used. A first line without numbers names the columns, in
 * either order. Bad lines are left out and told; the rest is used.
 */
export function* parseSteps(text: string): Steps<Parsed> {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== "");
  const head = lines[first] ?? "";
  const separator = head.includes(";") ? ";" : head.includes("\t") ? "\t" : ",";
  const fields = (line: string) => line.split(separator).map((field) => field.replace(/["'\s]/g, ""));
  const named = first >= 0 && !/\d/.test(head) ? fields(head) : undefined;
  const swapped = named !== undefined && /^p/i.test(named[1] ?? "") && !/^p/i.test(named[0] ?? "");

  const claims: number[] = [];
  const labels: number[] = [];
  const places: number[] = [];
  const bad: Bad[] = [];
  let badCount = 0;
  let at = named ? first + 1 : Math.max(0, first);
  for (; at < lines.length && claims.length < MOST_ROWS; at++) {
    if (at % STRIDE === 0) yield at / lines.length;
    const line = lines[at]!;
    if (line.trim() === "") continue;
    const parts = fields(line);
    const [p, label] = swapped ? [parts[1], parts[0]] : parts;
    const read = parts.length === 2 ? row(p!, label!, separator) : columnsWhy(parts.length, separator);
    if (typeof read === "string") {
      badCount++;
      if (bad.length < TOLD) bad.push({ line: at + 1, why: read });
    } else {
      claims.push(read[0]);
      labels.push(read[1]);
      places.push(at + 1);
    }
  }
  const cut = lines.slice(at).some((line) => line.trim() !== "");
  return { rows: { claims, labels, lines: places }, bad, badCount, cut };
}

/** The claim and the label of a line, or what is wrong with them. */
function row(p: string, label: string, separator: string): readonly [number, number] | string {
  if (p === "") return "the probability is missing";
  const percent = p.endsWith("%");
  const number = percent ? p.slice(0, -1) : p;
  const digits = separator === "," ? number : number.replace(",", ".");
  if (!NUMBER.test(digits)) return `“${short(p)}” is no number`;
  const claim = Number(digits) / (percent ? 100 : 1);
  if (!(claim >= 0 && claim <= 1)) {
    const hint = claim > 1 && claim <= 100 ? `; for percent write ${short(p)}%` : "";
    return `${short(p)} is no probability between 0 and 1${hint}`;
  }
  if (label === "") return "the label is missing";
  const known = LABELS[label.toLowerCase()] ?? LABELS[String(Number(label))];
  return known === undefined ? `the label “${short(label)}” is neither 0 nor 1` : [claim, known];
}

function columnsWhy(count: number, separator: string): string {
  if (count < 2) return "there is one column, not two";
  return `there are ${count} columns, not two${separator === "," ? "; with a decimal comma, part columns by semicolons" : ""}`;
}

const short = (text: string): string => (text.length > 12 ? `${text.slice(0, 11)}…` : text);
