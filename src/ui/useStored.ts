import { useLayoutEffect, useState } from "react";
import { readLocal, removeLocal, writeLocal } from "./storage.ts";

/**
 * A value this browser remembers under a key.
 *
 * What is kept is announced on the document as "ms:kept", for whoever counts it.
 *
 * Undefined in the built page and during hydration, so that both render the same; then what was stored.
 * Without storage it lasts as long as the page.
 *
 * @param key - the storage key, without prefix
 * @param parse - what was stored, as a T; undefined if it does not have the shape. Must not change between renders.
 * @returns the value, and a function that keeps another (undefined forgets it)
 */
export function useStored<T>(
  key: string,
  parse: (stored: unknown) => T | undefined,
): [T | undefined, (value: T | undefined) => void] {
  const [value, setValue] = useState<T>();
  useLayoutEffect(() => {
    const look = () => setValue(parse(readLocal(key)));
    look();
    document.addEventListener("ms:replaced", look);
    return () => document.removeEventListener("ms:replaced", look);
  }, [key, parse]);

  function save(next: T | undefined) {
    setValue(next);
    if (next === undefined) removeLocal(key);
    else writeLocal(key, next);
    document.dispatchEvent(new Event("ms:kept"));
  }
  return [value, save];
}
