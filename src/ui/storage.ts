/** Before each of the book's keys, in a storage that other books of the same host may share. */
export const PREFIX = "measured-surprise:";

/**
 * What this browser would not keep, as JSON by key; null for what it would not forget. It stands before what is
 * stored and lasts as long as the page.
 */
export const unkept = new Map<string, string | null>();

let failed = false;
const listeners = new Set<() => void>();

// Touching `localStorage` throws by itself in a sandboxed frame, so even reading the name is guarded.
/** Uses the browser's storage; undefined where that throws. */
export function attempt<T>(use: (storage: Storage) => T): { value: T } | undefined {
  try {
    return { value: use(globalThis.localStorage) };
  } catch {
    return undefined;
  }
}

/**
 * What this browser remembers under a key.
 *
 * The value is whatever was stored, perhaps by an older edition: check its shape before use.
 *
 * @param key - the key without prefix: "guess/entropy/zero-outcome"
 * @returns the value; undefined where there is none, it cannot be read, or storage is closed. Never throws.
 * @example readLocal("never-written") // undefined
 */
export function readLocal<T>(key: string): T | undefined {
  try {
    return JSON.parse(readText(key) ?? "") as T;
  } catch {
    return undefined;
  }
}

/** The JSON under a key, which may not be any; null or undefined where there is none. Never throws. */
export const readText = (key: string): string | null | undefined =>
  unkept.has(key) ? unkept.get(key) : attempt((storage) => storage.getItem(PREFIX + key))?.value;

/**
 * Remembers a value in this browser and nowhere else: if it cannot be kept, for as long as the page is open.
 *
 * @param key - the key without prefix
 * @param value - anything JSON can hold
 * @returns whether it was kept: false where storage is absent, full or closed. Never throws.
 */
export const writeLocal = (key: string, value: unknown): boolean => writeText(key, JSON.stringify(value));

/** The same for a value that is JSON already. */
export function writeText(key: string, text: string): boolean {
  const kept = attempt((storage) => storage.setItem(PREFIX + key, text)) !== undefined;
  if (kept) unkept.delete(key);
  else unkept.set(key, text);
  if (!kept && !failed) {
    failed = true;
    for (const listener of listeners) listener();
  }
  return kept;
}

/**
 * Forgets a key. Never throws.
 *
 * @param key - the key without prefix
 */
export function removeLocal(key: string): void {
  unkept.delete(key);
  // Storage that cannot even forget may still show what it holds.
  if (!attempt((storage) => storage.removeItem(PREFIX + key))) unkept.set(key, null);
}

/**
 * Calls back once on this page, the first time something could not be kept, so that the reader can be told.
 *
 * @param listener - called without arguments
 * @returns a function that stops listening
 */
export function onStorageFailure(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
