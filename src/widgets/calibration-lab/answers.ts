import type { Answers } from "./params.ts";

/** Messages about which a model says the same: yes with this logit. */
export interface Group {
  readonly logit: number;
  readonly count: number;
  /** Of these the answer was yes. */
  readonly yes: number;
}

const logit = (p: number) => Math.log(p / (1 - p));
const group = (logit: number, count: number, yes: number): Group => ({ logit, count, yes });

const MANY = [
  group(-6, 30, 1),
  group(-4, 20, 3),
  group(-2, 20, 5),
  group(-0.8, 10, 4),
  group(0.8, 10, 6),
  group(2, 20, 14),
  group(4, 20, 18),
  group(6, 30, 29),
];

/** What six models said and what turned out true: made up, each to show one thing. */
export const ANSWERS: Readonly<Record<Answers, readonly Group[]>> = {
  sure: [group(logit(0.99), 100, 80)],
  many: MANY,
  modest: MANY.map(({ logit, count, yes }) => group(logit / 4, count, yes)),
  share: [group(0, 160, 80)],
  crossed: [group(logit(0.61), 50, 45), group(logit(0.69), 50, 20)],
  right: [group(-2, 10, 0), group(-1, 10, 0), group(-0.5, 10, 0), group(0.5, 10, 10), group(2, 20, 20)],
};

/** A row a message: 1 for yes, 0 for no, in the order of the groups. */
const outcomes = (groups: readonly Group[]) =>
  groups.flatMap(({ count, yes }) => Array.from({ length: count }, (_, i) => (i < yes ? 1 : 0)));

export const OUTCOMES: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  Object.entries(ANSWERS).map(([name, groups]) => [name, outcomes(groups)]),
);
