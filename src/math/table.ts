import { DivergenceSum } from "./divergenceSum.ts";
import { entropyOfWeights } from "./entropy.ts";
import { differenceOfProducts } from "./rounding.ts";
import { CompensatedSum } from "./sum.ts";
import { inBits, type Unit } from "./unit.ts";
import { checkCounts, checkDistribution, checkTable, checkWeights } from "./validate.ts";

/** A table of two variables, read once: its cells row by row, its margins and its total. */
export interface Table {
  readonly cells: Float64Array;
  /** Sums over y, one for each x. */
  readonly rows: readonly CompensatedSum[];
  /** Sums over x, one for each y. */
  readonly columns: readonly CompensatedSum[];
  readonly total: CompensatedSum;
}

/** Reads table[x][y] of probabilities that sum to 1. */
export function probabilityTable(table: ArrayLike<ArrayLike<number>>, name: string): Table {
  const cells = checkTable(table, name, "probabilities");
  checkDistribution(cells, name);
  return read(cells, table[0]!.length);
}

/** Reads table[x][y] of counts, scaled by a power of two, hence exactly, to a total between 1 and 2. */
export function countTable(table: ArrayLike<ArrayLike<number>>, name: string): Table {
  const cells = checkTable(table, name, "counts");
  const { total } = checkCounts(cells, name);
  const scale = 2 ** Math.min(1000, -Math.floor(Math.log2(total)));
  return read(
    cells.map((count) => count * scale),
    table[0]!.length,
  );
}

function read(cells: Float64Array, width: number): Table {
  const rows = Array.from({ length: cells.length / width }, () => new CompensatedSum());
  const columns = Array.from({ length: width }, () => new CompensatedSum());
  const total = new CompensatedSum();
  cells.forEach((cell, i) => {
    rows[Math.floor(i / width)]!.add(cell);
    columns[i % width]!.add(cell);
    total.add(cell);
  });
  return { cells, rows, columns, total };
}

/** The entropy of a margin: H(X) of the rows, H(Y) of the columns. */
export function marginEntropy(margin: readonly CompensatedSum[], unit: Unit): number {
  return entropyOf(
    margin.map((sum) => sum.value),
    unit,
  );
}

/** H(X,Y), the entropy of the cells. */
export function cellEntropy({ cells }: Table, unit: Unit): number {
  return entropyOf(cells, unit);
}

/** H(Y|X), "rows": the entropy within a row, averaged over rows; or H(X|Y), "columns", likewise. */
export function entropyWithin(table: Table, slices: "rows" | "columns", unit: Unit): number {
  const { cells, total } = table;
  const width = table.columns.length;
  const [step, stride] = slices === "rows" ? [1, width] : [width, 1];
  const slice = new Float64Array(cells.length / table[slices].length);
  const average = new CompensatedSum();
  table[slices].forEach((sum, k) => {
    if (sum.value === 0) return;
    for (let i = 0; i < slice.length; i++) slice[i] = cells[k * stride + i * step]!;
    average.add(sum.value * entropyOf(slice, unit));
  });
  return average.value / total.value;
}

/**
 * I(X;Y) as the divergence of the cells from the product of their margins. H(X) + H(Y) − H(X,Y) is the
 * same on paper, and rounding noise where X and Y are nearly independent.
 *
 * For the same reason each margin and each product enters as a pair of doubles: next to a dependence of
 * 10⁻¹⁰ the rounding of one product would show in the sixth digit.
 */
export function dependence({ cells, rows, columns, total }: Table, unit: Unit): number {
  const divergence = new DivergenceSum(inBits(unit));
  const n = total.value;
  for (let x = 0; x < rows.length; x++) {
    const row = rows[x]!;
    for (let y = 0; y < columns.length; y++) {
      const column = columns[y]!;
      const cell = cells[x * columns.length + y]!;
      const difference = differenceOfProducts(
        cell,
        0,
        total.high,
        total.low,
        row.high,
        row.low,
        column.high,
        column.low,
      );
      const expected = (row.value / n) * column.value;
      divergence.add(cell, expected, difference / n, cell / row.value, column.value / n);
    }
  }
  return divergence.value / n;
}

function entropyOf(weights: ArrayLike<number>, unit: Unit): number {
  return entropyOfWeights(weights, checkWeights(weights, "weights"), unit);
}
