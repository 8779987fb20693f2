import { PREFIX } from "../ui/storage.ts";
import { faultOf, type Work } from "./kinds.ts";

const FORMAT = "measured-surprise progress";
const VERSION = 1;

/** More than a browser keeps for a site; a file that is larger is not read at all. */
export const LARGEST = 12_000_000;

/** What a file of progress says. */
export interface Saved {
  /** When, by the clock of the place: "2026-11-22T09:41". */
  readonly saved: string;
  readonly work: Work;
}

const two = (n: number) => String(n).padStart(2, "0");

/** A day by the clock of the reader's place: "2026-11-22". */
export const localDay = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The same to the minute: "2026-11-22T09:41". */
export const localMinute = (date: Date): string =>
  `${localDay(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;

/** "2026-11-22T09:41" → "22 November 2026 at 09:41" */
export const minuteInWords = (minute: string): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" }).format(new Date(minute));

/** The name of a file saved now. */
export const fileName = (now: Date): string => `measured-surprise-${localDay(now)}.json`;

/**
 * All that the reader made, as a file: JSON, a line for each thing, under the key that the browser keeps it
 * under.
 */
export function progressFile(work: Work, now: Date): string {
  const lines = [...work].map(
    ([key, value]) => `    ${JSON.stringify(PREFIX + key)}: ${JSON.stringify(value)}`,
  );
  const head = `"format": "${FORMAT}",\n  "version": ${VERSION},\n  "saved": "${localMinute(now)}"`;
  return `{\n  ${head},\n  "values": {\n${lines.join(",\n")}\n  }\n}\n`;
}

/** A file that is not one of this book's, or not a whole one. The message goes on from its name: "… is empty". */
export class WrongFile extends Error {}

function fieldsOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function parse(text: string): unknown {
  if (text.trim() === "") throw new WrongFile("is empty");
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new WrongFile("is not a file of progress: it is not even JSON. If it once was one, it is damaged");
  }
}

/**
 * Reads a file that `progressFile` wrote.
 *
 * @throws {WrongFile} saying what is wrong with it
 */
export function readProgressFile(text: string): Saved {
  const file = fieldsOf(parse(text));
  if (file?.format !== FORMAT) {
    const card = file && (file.format === "measured-surprise evidence" || "process" in file);
    throw new WrongFile(
      card
        ? "holds evidence, for others to read; only a file of progress can be read back"
        : "is JSON, but no file of this book’s progress",
    );
  }
  const { version, saved } = file;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    throw new WrongFile("is damaged: it does not say which version of the format it is in");
  }
  if (version > VERSION) {
    throw new WrongFile(
      `was saved by a newer edition of the book (its format is version ${version}, this page knows ${VERSION}). Reload the page to have the newest, then try again`,
    );
  }
  if (typeof saved !== "string" || !isMinute(saved)) throw new WrongFile("is damaged: its date is none");
  const values = fieldsOf(file.values);
  if (!values) throw new WrongFile("is damaged: the part that holds your work is missing");
  return { saved, work: workOf(values) };
}

const isMinute = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) && !Number.isNaN(new Date(text).getTime());

function workOf(values: Record<string, unknown>): Work {
  return new Map(
    Object.entries(values).map(([full, value]) => {
      if (!full.startsWith(PREFIX)) {
        throw new WrongFile(`is damaged: it holds “${full.slice(0, 60)}”, which is not of this book`);
      }
      const key = full.slice(PREFIX.length);
      const fault = faultOf(key, value);
      if (fault) throw new WrongFile(`is damaged: ${fault}`);
      return [key, value];
    }),
  );
}
