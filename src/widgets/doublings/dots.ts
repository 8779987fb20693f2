/** A dot, by its column and row. */
export type Dot = readonly [column: number, row: number];

export interface Block {
  readonly columns: number;
  readonly rows: number;
  /** The dots there were before the last doubling. */
  readonly before: readonly Dot[];
  /** As many again. */
  readonly added: readonly Dot[];
}

/** 2ᵏ dots in a block that doubles to the right and downwards by turns, and once `tallest` only to the right. */
export function block(k: number, tallest: number): Block {
  const down = Math.min(Math.floor(k / 2), tallest);
  const [columns, rows] = [2 ** (k - down), 2 ** down];
  const wentDown = k > 0 && k === 2 * down;
  const isNew = ([column, row]: Dot) => k > 0 && (wentDown ? row >= rows / 2 : column >= columns / 2);
  const dots = Array.from({ length: 2 ** k }, (_, i) => [i % columns, Math.floor(i / columns)] as const);
  return { columns, rows, before: dots.filter((dot) => !isNew(dot)), added: dots.filter(isNew) };
}
