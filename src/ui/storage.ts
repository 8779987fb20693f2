const PREFIX = "measured-surprise:";

let failed = false;
const listeners = new Set<() => void>();

// Touching `localStorage` throws by itself in a sandboxed frame, so even reading the name is guarded.
function attempt<T>(use: (storage: Storage) => T): { value: T } | undefined {
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
  return attempt((storage) => {
    const text = storage.getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as T);
  })?.value;
}

/**
 * Remembers a value in this browser and nowhere else.
 *
 * @param key - the key without prefix
 * @param value - anything JSON can hold
 * @returns whether it was kept: false where storage is absent, full or closed. Never throws.
 */
export function writeLocal(key: string, value: unknown): boolean {
  const kept = attempt((storage) => storage.setItem(PREFIX + key, JSON.stringify(value))) !== undefined;
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
  attempt((storage) => storage.removeItem(PREFIX + key));
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
