import type { JobControl } from "../../figure/job.ts";
import { permutationSteps } from "../../math/index.ts";
import {
  type Feature,
  LEAST,
  type Luck,
  MAP_BINS,
  MAP_SAMPLES,
  type Measured,
  PARTS,
  PARTS_A_DECADE,
  type Setting,
  SHUFFLES,
} from "./measured.ts";
import { type Column, draw } from "./recipes.ts";

/** Shuffles for each place of the map. */
const MAP_SHUFFLES = 40;

/** The map's part of the work, where it is wanted. */
const MAP_SHARE = 0.3;

/** Draws a sample, counts each feature against the label, and again with the labels shuffled. */
export async function measure(setting: Setting, { progress }: JobControl): Promise<Measured> {
  const { labels, features } = draw(setting);
  const share = setting.map ? 1 - MAP_SHARE : 1;
  const measured: Feature[] = [];
  for (const [i, column] of features.entries()) {
    const at = (done: number) => progress((share * (i + done)) / features.length);
    measured.push({
      counts: countsOf(column, labels),
      range: column.range,
      luck: await luckOf(column, labels, setting.seed, at),
    });
  }
  const [first, second, third] = measured;
  return {
    setting,
    features: [first, second, third],
    map: setting.map ? await mapOf(setting, progress) : undefined,
  };
}

function countsOf({ cells, count }: Column, labels: ArrayLike<number>): (readonly [number, number])[] {
  const counts = Array.from({ length: count }, (): [number, number] => [0, 0]);
  for (let i = 0; i < labels.length; i++) counts[cells[i]][labels[i]]++;
  return counts;
}

async function luckOf(
  { cells }: Column,
  labels: ArrayLike<number>,
  seed: number,
  progress: JobControl["progress"],
): Promise<Luck> {
  const { mi, shuffled } = await run(
    permutationSteps(cells, labels, "nats", { seed, shuffles: SHUFFLES }),
    progress,
  );
  const histogram = new Array<number>(PARTS).fill(0);
  for (const each of shuffled) histogram[partOf(each)]++;
  return {
    mean: mean(shuffled),
    low: shuffled[Math.floor(0.05 * SHUFFLES)],
    high: shuffled[Math.ceil(0.95 * SHUFFLES) - 1],
    reached: shuffled.filter((each) => each > mi - 1e-12).length,
    histogram,
  };
}

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

function partOf(nats: number): number {
  const part = Math.floor(PARTS_A_DECADE * Math.log10(nats / LEAST));
  return Math.max(0, Math.min(PARTS - 1, part));
}

/** What pure noise shares with the label, by cells and samples. */
async function mapOf({ seed, digitize }: Setting, progress: JobControl["progress"]): Promise<number[][]> {
  const rows: number[][] = [];
  for (const [i, bins] of MAP_BINS.entries()) {
    const row: number[] = [];
    for (const n of MAP_SAMPLES) {
      const { labels, features } = draw({ data: "source", n, bins, seed, digitize, map: false });
      const options = { seed, shuffles: MAP_SHUFFLES };
      const { shuffled } = await run(permutationSteps(features[2].cells, labels, "nats", options), () =>
        progress(1 - MAP_SHARE + (MAP_SHARE * i) / MAP_BINS.length),
      );
      row.push(mean(shuffled));
    }
    rows.push(row);
  }
  return rows;
}

async function run<R>(steps: Generator<number, R, void>, progress: JobControl["progress"]): Promise<R> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await progress(step.value);
  }
}
