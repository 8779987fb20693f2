import { LAST, LETTERS } from "./params.ts";

/** A reader's result as a file: how many letters took one guess, two, … 27. */
export const resultText = (counts: readonly number[]): string =>
  `${JSON.stringify({ game: "shannon-game", counts })}\n`;

export interface Results {
  readonly readers: readonly (readonly number[])[];
  /** What could not be read, each by name and reason. */
  readonly problems: readonly string[];
}

/** Results out of a file or out of what was pasted: one, several in a list, or one a line. */
export function readResults(name: string, text: string): Results {
  const whole = parse(text);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const parts =
    whole !== undefined ? (Array.isArray(whole) && !isCounts(whole) ? whole : [whole]) : lines.map(parse);
  const readers: (readonly number[])[] = [];
  const problems: string[] = [];
  parts.forEach((part, i) => {
    const where = parts.length > 1 ? `${name}, result ${i + 1}` : name;
    const counts = Array.isArray(part) ? part : (part as { counts?: unknown } | undefined)?.counts;
    const problem = part === undefined ? "no JSON" : flaw(counts);
    if (problem) problems.push(`${where}: ${problem}.`);
    else readers.push(counts as number[]);
  });
  if (parts.length === 0) problems.push(`${name}: empty.`);
  return { readers, problems };
}

const isCounts = (list: readonly unknown[]): boolean =>
  list.length > 0 && list.every((x) => typeof x === "number");

/** The value a text stands for; undefined if it is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) ?? "";
  } catch {
    return undefined;
  }
}

/** What is wrong with a list of counts, if anything. */
function flaw(counts: unknown): string | undefined {
  if (!Array.isArray(counts)) return "no counts";
  if (counts.length !== LAST) return `${counts.length} counts, not ${LAST}`;
  const bad = counts.findIndex((count) => !(Number.isInteger(count) && count >= 0));
  if (bad >= 0) return `counts[${bad}] is ${JSON.stringify(counts[bad])}, not a number of letters`;
  const letters = counts.reduce((sum, count) => sum + count, 0);
  if (letters === 0) return "no letters";
  return letters > LETTERS ? `${letters} letters, but there are only ${LETTERS}` : undefined;
}
