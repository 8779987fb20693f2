import { describe, expect, it } from "vitest";
import { finish } from "../../math/index.ts";
import type { Column } from "./data.ts";
import { evenings } from "./evenings.ts";
import { measure } from "./job.ts";
import { pairsOf } from "./pairs.ts";
import { shuffleSteps } from "./shuffles.ts";

const column = (cells: readonly number[]): Column => ({
  name: "x",
  cells: Int32Array.from(cells),
  kinds: [...new Set(cells)].map(String),
});

/** Mutual information in nats straight from its definition, by strings and maps. */
function information(xs: readonly (number | string)[], ys: readonly number[]): number {
  const tally = (keys: readonly (number | string)[]) =>
    keys.reduce(
      (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1),
      new Map<number | string, number>(),
    );
  const n = xs.length;
  const [x, y, xy] = [tally(xs), tally(ys), tally(xs.map((each, i) => `${each}|${ys[i]}`))];
  let sum = 0;
  for (const [key, count] of xy) {
    const [a, b] = key.toString().split("|") as [string, string];
    const [inX, inY] = [[...x].find(([k]) => String(k) === a)![1], [...y].find(([k]) => String(k) === b)![1]];
    sum += (count / n) * Math.log((count * n) / (inX * inY));
  }
  return sum;
}

/** Every order of the labels that differs, as often as it is one. */
function orders(labels: readonly number[]): number[][] {
  if (labels.length === 0) return [[]];
  return [...new Set(labels)].flatMap((first) => {
    const rest = [...labels];
    rest.splice(rest.indexOf(first), 1);
    return orders(rest).map((order) => [first, ...order]);
  });
}

const reach = (values: readonly number[] | Float64Array, measured: number) =>
  values.filter((each: number) => each > measured - 1e-12).length;

/** Park and Miller's generator: another than the figure's. */
function minimal(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Four standard deviations of a share counted n times, and a little. */
const spread = (share: number, n: number) => 4 * Math.sqrt((share * (1 - share)) / n) + 2 / n;

describe("shuffling", () => {
  it("approaches the share of all orders, counted one by one, in tiny tables", () => {
    const tables = [
      { x: [0, 0, 0, 1, 1, 1], z: [0, 1, 0, 1, 0, 1], y: [0, 0, 0, 1, 1, 1] },
      { x: [0, 0, 0, 1, 1, 1, 2, 2], z: [0, 0, 1, 1, 0, 0, 1, 1], y: [1, 1, 0, 0, 0, 1, 0, 0] },
      { x: [0, 0, 1, 1, 0, 0, 1, 1], z: [0, 1, 0, 1, 0, 1, 0, 1], y: [0, 1, 1, 0, 0, 1, 1, 0] },
    ];
    const shuffles = 20_000;
    for (const { x, z, y } of tables) {
      const all = orders(y);
      const both = x.map((kind, i) => `${kind},${z[i]}`);
      const beyond = (labels: readonly number[]) =>
        information(both, labels) - information(x, labels) - information(z, labels);
      const nulls = finish(
        shuffleSteps([column(x), column(z)], column(y), { pairs: true, shuffles, seed: 5 }),
      );
      const statistics = [
        [nulls.features[0]!, (labels: readonly number[]) => information(x, labels)],
        [nulls.features[1]!, (labels: readonly number[]) => information(z, labels)],
        [nulls.pairs[0]!, beyond],
      ] as const;
      for (const [{ measured, shuffled }, statistic] of statistics) {
        expect(measured).toBeCloseTo(statistic(y), 12);
        const exact = reach(all.map(statistic), statistic(y)) / all.length;
        expect(Math.abs(reach(shuffled, measured) / shuffles - exact)).toBeLessThan(spread(exact, shuffles));
      }
    }
    // Two of the twenty orders of three and three part them again.
    expect(orders(tables[0]!.y)).toHaveLength(20);
  });

  it("gives the evenings p-values that another generator and the definition give too", {
    timeout: 60_000,
  }, async () => {
    const measured = await measure(
      { seed: 543, own: "", shuffles: "1000", pairs: true },
      { signal: new AbortController().signal, progress: async () => {} },
    );
    const { features, label } = evenings(543);
    const random = minimal(20_26);
    const labels = Array.from(label.cells);
    const columns = features.map(({ cells }) => Array.from(cells));
    const pairs = pairsOf(6).map(([i, j]) => columns[i]!.map((kind, row) => 100 * kind + columns[j]![row]!));
    const statistics = () => {
      const alone = columns.map((cells) => information(cells, labels));
      const beyond = pairs.map((cells, p) => {
        const [i, j] = pairsOf(6)[p]!;
        return information(cells, labels) - alone[i]! - alone[j]!;
      });
      return [...alone, ...beyond];
    };
    const counted = statistics();
    const shuffles = 600;
    const reached = counted.map(() => 0);
    for (let k = 0; k < shuffles; k++) {
      // By random keys, not by swaps.
      const keys = labels.map((each) => [random(), each] as const).sort(([a], [b]) => a - b);
      for (const [row, [, each]] of keys.entries()) labels[row] = each;
      for (const [i, value] of statistics().entries()) if (value > counted[i]! - 1e-12) reached[i]!++;
    }
    const figures = [
      ...measured.features.map(({ luck }) => luck.reached),
      ...measured.pairs!.map((pair) => pair.reached),
    ];
    for (const [i, k] of figures.entries()) {
      const share = (k + reached[i]!) / (1000 + shuffles);
      const apart = Math.abs(k / 1000 - reached[i]! / shuffles);
      expect(apart).toBeLessThan(
        4 * Math.sqrt(share * (1 - share) * (1 / 1000 + 1 / shuffles)) + 2 / shuffles,
      );
    }
  });

  it("keeps the label's counts, and leaves the table as it was", () => {
    const { features, label } = evenings(3);
    const before = Array.from(label.cells);
    const { features: nulls } = finish(
      shuffleSteps(features, label, { pairs: false, shuffles: 50, seed: 1 }),
    );
    expect(Array.from(label.cells)).toEqual(before);
    for (const { shuffled } of nulls) {
      expect(shuffled).toHaveLength(50);
      expect(shuffled[0]).toBeGreaterThan(-1e-12);
      expect(shuffled.at(-1)).toBeLessThan(Math.LN2);
    }
  });

  it("reports in a long table often enough to be stopped", () => {
    const long = column(Array.from({ length: 10_000 }, (_, row) => row % 7));
    const steps = shuffleSteps(
      Array.from({ length: 20 }, () => long),
      column(Array.from({ length: 10_000 }, (_, row) => row % 2)),
      { pairs: true, shuffles: 2, seed: 1 },
    );
    const reports = [...steps];
    expect(reports.length).toBeGreaterThan(20);
    expect(reports).toEqual(reports.toSorted((a, b) => a - b));
    expect(reports.at(-1)).toBeLessThan(1);
  });
});

describe("pairs", () => {
  it("are each named once", () => {
    expect(pairsOf(4)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });
});
