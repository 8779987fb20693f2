import { attempt, PREFIX, readLocal, readText, removeLocal, unkept, writeText } from "../ui/storage.ts";
import { soundOf, type Work } from "./kinds.ts";
import { followSettings } from "./settings.ts";

/** JSON by key; null where there is nothing. */
export type Texts = ReadonlyMap<string, string | null>;

/** Every key of the book's that holds something, in this browser or for as long as the page is open. */
function keptKeys(): string[] {
  const stored =
    attempt((storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ""))
      ?.value ?? [];
  const own = stored.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  return [...new Set([...own, ...unkept.keys()])].filter((key) => typeof readText(key) === "string").sort();
}

/** All that the reader made, as far as anybody could read it. */
export function keptWork(): Work {
  const values = keptKeys().map((key) => [key, soundOf(key, readLocal(key))] as const);
  return new Map(values.filter(([, value]) => value !== undefined));
}

/** Tells all that shows what is kept to look again. */
function announce(): void {
  followSettings();
  for (const event of ["ms:replaced", "ms:kept"]) document.dispatchEvent(new Event(event));
}

/** What stands under some keys now, for `restore`. */
const textsOf = (keys: Iterable<string>): Texts =>
  new Map([...keys].map((key) => [key, readText(key) ?? null]));

/**
 * Writes several values, or none: if there is no room for the last, the first are taken back.
 *
 * @param texts - JSON by key
 * @returns what stood under these keys before; undefined if they could not be kept
 */
export function writeAll(texts: ReadonlyMap<string, string>): Texts | undefined {
  const before = textsOf(texts.keys());
  const own = (key: string) => attempt((storage) => storage.getItem(PREFIX + key))?.value ?? null;
  const stored = [...texts.keys()].map((key) => [key, own(key)] as const);
  const kept = attempt((storage) => {
    for (const [key, text] of texts) storage.setItem(PREFIX + key, text);
  });
  if (kept) {
    for (const key of texts.keys()) unkept.delete(key);
    announce();
    return before;
  }
  // First all that is new goes, so that there is room for what was there.
  for (const key of texts.keys()) attempt((storage) => storage.removeItem(PREFIX + key));
  for (const [key, text] of stored) {
    if (text === null) continue;
    if (unkept.has(key)) attempt((storage) => storage.setItem(PREFIX + key, text));
    else writeText(key, text);
  }
  return undefined;
}

/** Puts back what stood under some keys: for as long as the page is open, where it cannot be kept. */
export function restore(texts: Texts): void {
  for (const [key, text] of texts) {
    if (text === null) removeLocal(key);
    else writeText(key, text);
  }
  announce();
}

/** Forgets everything, and returns what it was. */
export function forgetAll(): Texts {
  const before = textsOf(keptKeys());
  for (const key of before.keys()) removeLocal(key);
  announce();
  return before;
}
