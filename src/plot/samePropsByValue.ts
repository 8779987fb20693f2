import { isValidElement } from "react";

/**
 * Whether two sets of props say the same: lists, plain objects and elements are compared by what they hold, all
 * else, functions too, by identity. For `memo` on parts that are given lists and words written in place.
 */
export function samePropsByValue(a: Readonly<object>, b: Readonly<object>): boolean {
  return sameEntries(a as Entries, b as Entries);
}

type Entries = Readonly<Record<string, unknown>>;

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((x, i) => same(x, b[i]));
  }
  if (isValidElement(a)) {
    return isValidElement(b) && a.type === b.type && a.key === b.key && samePropsByValue(a.props!, b.props!);
  }
  return isPlain(a) && isPlain(b) && sameEntries(a as Entries, b as Entries);
}

function sameEntries(a: Entries, b: Entries): boolean {
  const keys = Object.keys(b);
  return keys.length === Object.keys(a).length && keys.every((key) => same(a[key], b[key]));
}

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;
