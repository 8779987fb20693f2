import { seededRandom } from "../../math/index.ts";
import type { Source } from "./params.ts";

/** What a classifier said and what came, row by row. */
export interface Rows {
  /** The probability of label 1. */
  readonly claims: readonly number[];
  /** 0 or 1. */
  readonly labels: readonly number[];
  /** The line of the text each was read from; counted from 1 where there is none. */
  readonly lines?: readonly number[];
}

const COUNT = 200;

/** Chosen so that the honest classifier’s best temperature is near 1: luck alone moves it by a tenth. */
const SEED = 23;

/** How far logits spread, and by what the three classifiers multiply them. */
const SPREAD = 1.7;
const SURER = { sure: 2.2, honest: 1, modest: 0.45 } as const;

/** 200 events of known probability, and whether each came: the same for all classifiers. */
const EVENTS = (() => {
  const random = seededRandom(SEED);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: COUNT }, () => {
    const logit = SPREAD * normal();
    return { logit, label: random() < sigmoid(logit) ? 1 : 0 };
  });
})();

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

const LABELS = EVENTS.map(({ label }) => label);

/** A claim with so many decimals; with three never 0 or 1. */
function claim(logit: number, decimals: number): number {
  const p = Number(sigmoid(logit).toFixed(decimals));
  return decimals < 3 ? p : Math.min(0.999, Math.max(0.001, p));
}

const made = (surer: number, decimals = 3): Rows => ({
  claims: EVENTS.map(({ logit }) => claim(surer * logit, decimals)),
  labels: LABELS,
});

/** The rows that come with the page: four classifiers that put the same 200 events in the same order. */
export const ROWS: Readonly<Record<Exclude<Source, "own">, Rows>> = {
  sure: made(SURER.sure),
  honest: made(SURER.honest),
  modest: made(SURER.modest),
  rounded: made(SURER.sure, 1),
};

/** Rows as they can be pasted elsewhere. */
export const toCsv = ({ claims, labels }: Rows): string =>
  `p,label\n${claims.map((p, i) => `${p},${labels[i]}`).join("\n")}\n`;
