/** All pairs of n, each with its smaller member first: (0, 1), (0, 2), (1, 2), (0, 3), … */
export function pairsOf(n: number): (readonly [number, number])[] {
  return Array.from({ length: n }, (_, j) => Array.from({ length: j }, (_, i) => [i, j] as const)).flat();
}

/** How many pairs n have. */
export const pairCount = (n: number): number => (n * (n - 1)) / 2;
