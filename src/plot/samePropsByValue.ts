/**
 * Whether two sets of props are equal, lists compared by element: for `memo` on marks that are given lists
 * written in place.
 */
export function samePropsByValue(a: Readonly<object>, b: Readonly<object>): boolean {
  const [before, after] = [a, b] as Record<string, unknown>[];
  const keys = Object.keys(after);
  return keys.length === Object.keys(before).length && keys.every((key) => same(before[key], after[key]));
}

function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((x, i) => Object.is(x, b[i]));
}
