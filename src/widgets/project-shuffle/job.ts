import type { JobControl } from "../../figure/job.ts";
import { fingerprint } from "../../ui/fingerprint.ts";
import type { Column, Data } from "./data.ts";
import { evenings } from "./evenings.ts";
import { FEW_KINDS, LEVELS, type Luck, type Measured, PARTS, type Pair, type Setting } from "./measured.ts";
import { pairsOf } from "./pairs.ts";
import { type Null, type Nulls, shuffleSteps } from "./shuffles.ts";

/** Shuffling takes numbers other than those that made the evenings. */
const APART = 10_000;

/** Rounding, of statistics that are equal on paper. */
const EQUAL = 1e-12;

/** Counts every feature against the label, and again with the labels shuffled; pairs too, where they are wanted. */
export async function measure(setting: Setting, { progress }: JobControl): Promise<Measured> {
  const { features, label } = await dataOf(setting);
  const shuffles = Number(setting.shuffles);
  // Those of the evenings cost nothing; of a long table they may take ten times as long as the rest.
  const pairs = setting.pairs || setting.own === "";
  const options = { pairs, shuffles, seed: setting.seed + APART };
  const nulls = await run(shuffleSteps(features, label, options), progress);
  const measured = features.map((column, i) => ({
    name: column.name,
    kinds: column.kinds,
    counts: countsOf(column, label),
    luck: luckOf(nulls.features[i]!, features.length),
  }));
  return {
    setting,
    rows: label.cells.length,
    label: { name: label.name, kinds: label.kinds },
    features: measured,
    pairs: pairs ? pairsFrom(nulls, features, label) : undefined,
    basis: setting.own ? fingerprint(setting.own) : String(setting.seed),
  };
}

async function dataOf({ own, seed }: Setting): Promise<Data> {
  if (!own) return evenings(seed);
  const { readTable } = await import("./readTable.ts");
  const reading = readTable(own);
  if ("refused" in reading) throw new Error(reading.refused);
  return reading.data;
}

function countsOf({ cells, kinds }: Column, label: Column): number[][] {
  const counts = kinds.map(() => label.kinds.map(() => 0));
  for (const [row, kind] of cells.entries()) counts[kind]![label.cells[row]!]!++;
  return counts;
}

function luckOf({ measured, shuffled }: Null, looks: number): Luck {
  const n = shuffled.length;
  const top = Math.max(0, measured, shuffled[n - 1]!);
  const histogram = new Array<number>(PARTS).fill(0);
  for (const each of shuffled) {
    const part = top > 0 ? Math.floor((PARTS * each) / top) : 0;
    histogram[Math.max(0, Math.min(PARTS - 1, part))]!++;
  }
  return {
    mean: shuffled.reduce((sum, each) => sum + each, 0) / n,
    low: Math.max(0, shuffled[Math.floor(0.05 * n)]!),
    hurdles: LEVELS.map((level) => [
      hurdle(shuffled, Number(level)),
      hurdle(shuffled, Number(level) / looks),
    ]),
    reached: reachedBy({ measured, shuffled }),
    histogram,
    top,
  };
}

/** With (k + 1)/(n + 1) for a p-value, fewer than level × (n + 1) shuffles may reach what is to count. */
function hurdle(shuffled: Float64Array, level: number): number {
  const allowed = Math.floor(level * (shuffled.length + 1));
  return allowed === 0 ? Number.POSITIVE_INFINITY : Math.max(0, shuffled[shuffled.length - allowed]!);
}

const reachedBy = ({ measured, shuffled }: Null): number =>
  shuffled.reduce((sum, each) => sum + (each > measured - EQUAL ? 1 : 0), 0);

function pairsFrom({ features, pairs }: Nulls, columns: readonly Column[], label: Column): Pair[] {
  return pairsOf(columns.length).map((members, p) => {
    const pair = pairs[p]!;
    const [a, b] = members.map((i) => features[i]!.measured) as [number, number];
    const n = pair.shuffled.length;
    return {
      members,
      mi: pair.measured + a + b,
      counts: jointCounts(columns[members[0]]!, columns[members[1]]!, label),
      low: pair.shuffled[Math.floor(0.05 * n)]!,
      high: pair.shuffled[Math.ceil(0.95 * n) - 1]!,
      reached: reachedBy(pair),
    };
  });
}

function jointCounts(a: Column, b: Column, label: Column): number[][] | undefined {
  if (a.kinds.length * b.kinds.length > FEW_KINDS) return undefined;
  const kinds = a.kinds.flatMap((first) => b.kinds.map((second) => `${first}, ${second}`));
  const cells = a.cells.map((kind, row) => kind * b.kinds.length + b.cells[row]!);
  return countsOf({ name: "", kinds, cells }, label);
}

async function run(steps: ReturnType<typeof shuffleSteps>, progress: JobControl["progress"]): Promise<Nulls> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await progress(step.value);
  }
}
