/** Values on a grid, row by row. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

type Corner = readonly [column: number, row: number];

/**
 * The closed lines around all places of a grid where a value is at most `level`, each a flat list of column,
 * row, column, row …, by marching squares. Beyond its edges the grid counts as higher.
 *
 * Walking clockwise around a cell, the line enters where the walk comes in and leaves where it next goes out;
 * from the cell beyond that side, it is where the walk comes in.
 */
export function linesAround(values: Float64Array, { columns, rows }: Grid, level: number): number[][] {
  const valueAt = ([i, j]: Corner) =>
    i < 0 || j < 0 || i >= columns || j >= rows ? Infinity : values[j * columns + i];
  const next = new Map<number, number>();
  // An edge by its first corner and whether it goes down; a margin of one around the grid.
  const edge = (i: number, j: number, down: 0 | 1) => 2 * ((j + 1) * (columns + 2) + i + 1) + down;
  for (let j = -1; j < rows; j++) {
    for (let i = -1; i < columns; i++) {
      const edges = [edge(i, j, 0), edge(i + 1, j, 1), edge(i, j + 1, 0), edge(i, j, 1)];
      const corners: Corner[] = [
        [i, j],
        [i + 1, j],
        [i + 1, j + 1],
        [i, j + 1],
      ];
      const low = corners.map((corner) => valueAt(corner) <= level);
      for (let k = 0; k < 4; k++) {
        if (low[k] || !low[(k + 1) % 4]) continue;
        let out = k + 1;
        while (low[(out + 1) % 4]) out++;
        next.set(edges[k], edges[out % 4]);
      }
    }
  }

  /** Where the line crosses an edge, or the corner within the grid where the other is beyond it. */
  const crossing = (id: number): Corner => {
    const place = id >> 1;
    const i = (place % (columns + 2)) - 1;
    const j = Math.floor(place / (columns + 2)) - 1;
    const [di, dj] = id & 1 ? [0, 1] : [1, 0];
    const [from, to] = [valueAt([i, j]), valueAt([i + di, j + dj])];
    const share = from === Infinity ? 1 : to === Infinity ? 0 : (level - from) / (to - from);
    return [i + di * share, j + dj * share];
  };

  const lines: number[][] = [];
  for (const start of next.keys()) {
    const line: number[] = [];
    for (let at: number | undefined = start; at !== undefined; ) {
      line.push(...crossing(at));
      const after = next.get(at);
      next.delete(at);
      at = after;
    }
    lines.push(line);
  }
  return lines;
}
