import { binaryCrossEntropyFromLogit, binaryEntropy, finish, type Steps } from "../../math/index.ts";
import { type BINS, COLDEST, HOTTEST } from "./params.ts";
import type { Rows } from "./rows.ts";

/** Rows whose claims lie in one range. Amounts in nats. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean claim, and the share of label 1; undefined in an empty bin. */
  readonly claimed: number | undefined;
  readonly came: number | undefined;
  /** What the rows of the bin cost together, and their claims’ entropies together. */
  readonly loss: number;
  readonly entropy: number;
}

/** How rows do with some claims: those they came with, or these at a temperature. Amounts in nats a row. */
export interface Account {
  readonly loss: number;
  /** The mean entropy of the claims: the loss that they themselves expect. */
  readonly entropy: number;
  readonly bins: Readonly<
    Record<(typeof BINS)[number], { readonly bins: readonly Bin[]; readonly ece: number }>
  >;
}

export interface Audit {
  readonly count: number;
  /** Rows with label 1. */
  readonly ones: number;
  /** The best temperature. */
  readonly temperature: number;
  /** At which end of what is sought it lies, if it lies there; or that it makes no difference. */
  readonly end: "cold" | "hot" | "flat" | undefined;
  readonly said: Account;
  readonly fitted: Account;
  /** The first row that claimed to be certain and was wrong, and how many did. */
  readonly wrong: { readonly where: string; readonly claim: number; readonly count: number } | undefined;
  /** Where the foreseeable mistakes lead: the squared error, the mean of −ln p whatever came, the entropy of the mean claim. */
  readonly brier: number;
  readonly heedless: number;
  readonly entropyOfMean: number;
}

/** The rows in figures, at once: for a few hundred. */
export const audit = (rows: Rows): Audit => finish(auditSteps(rows));

/** The same in short steps. There must be at least one row. */
export function* auditSteps({ claims, labels, lines }: Rows): Steps<Audit> {
  const count = claims.length;
  const logits = claims.map((p) => Math.log(p) - Math.log1p(-p));
  const wrongs = claims.flatMap((p, i) => (p === 1 - labels[i]! ? [i] : []));
  const { temperature, end } = yield* fitSteps(logits, labels);
  const mean = (value: (p: number, i: number) => number) =>
    claims.reduce((sum, p, i) => sum + value(p, i), 0) / count;
  const said = yield* accountSteps(claims, labels, (i) => lossOf(claims[i]!, labels[i]!));
  const tempered = logits.map((z) => 1 / (1 + Math.exp(-z / temperature)));
  const fitted = yield* accountSteps(tempered, labels, (i) =>
    Number.isFinite(logits[i]!)
      ? binaryCrossEntropyFromLogit(labels[i]!, logits[i]! / temperature)
      : lossOf(claims[i]!, labels[i]!),
  );
  return {
    count,
    ones: labels.reduce((sum, label) => sum + label, 0),
    temperature,
    end,
    said,
    fitted,
    wrong:
      wrongs.length > 0
        ? {
            where: lines ? `Line ${lines[wrongs[0]!]!}` : `Row ${wrongs[0]! + 1}`,
            claim: claims[wrongs[0]!]!,
            count: wrongs.length,
          }
        : undefined,
    brier: mean((p, i) => (p - labels[i]!) ** 2),
    heedless: mean((p) => -Math.log(p)),
    entropyOfMean: binaryEntropy(
      Math.min(
        1,
        mean((p) => p),
      ),
      "nats",
    ),
  };
}

/** −ln of what was claimed for what came; ∞ for a certainty that was wrong. */
const lossOf = (p: number, label: number): number => 0 - (label === 1 ? Math.log(p) : Math.log1p(-p));

/**
 * The temperature of least loss. A claim of 0 or 1 stays so at every temperature and has no say. A closed form for
 * two classes, since `fitTemperature` makes two lists a row of each of its 64 rounds.
 */
function* fitSteps(
  logits: readonly number[],
  labels: readonly number[],
): Steps<{ temperature: number; end: Audit["end"] }> {
  const slope = (t: number) =>
    logits.reduce(
      (sum, z, i) => (Number.isFinite(z) ? sum + (1 / (1 + Math.exp(-z / t)) - labels[i]!) * z : sum),
      0,
    );
  const [first, last] = [slope(COLDEST), slope(HOTTEST)];
  if (first === 0 && last === 0) return { temperature: 1, end: "flat" };
  if (first <= 0) return { temperature: COLDEST, end: "cold" };
  if (last >= 0) return { temperature: HOTTEST, end: "hot" };
  let [low, high] = [COLDEST, HOTTEST];
  for (let round = 0; round < 50; round++) {
    yield round / 50;
    const middle = Math.sqrt(low * high);
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return { temperature: high, end: undefined };
}

function* accountSteps(
  claims: readonly number[],
  labels: readonly number[],
  loss: (i: number) => number,
): Steps<Account> {
  yield 1;
  const losses = claims.map((_, i) => loss(i));
  const entropies = claims.map((p) => binaryEntropy(p, "nats"));
  const table = (name: (typeof BINS)[number]) => {
    const n = Number(name);
    const sums = Array.from({ length: n }, () => ({ count: 0, claimed: 0, ones: 0, loss: 0, entropy: 0 }));
    claims.forEach((p, i) => {
      const bin = sums[Math.min(n - 1, Math.floor(p * n))]!;
      bin.count++;
      bin.claimed += p;
      bin.ones += labels[i]!;
      bin.loss += losses[i]!;
      bin.entropy += entropies[i]!;
    });
    const bins = sums.map(
      ({ count, claimed, ones, loss, entropy }, k): Bin => ({
        from: k / n,
        to: (k + 1) / n,
        count,
        claimed: count === 0 ? undefined : claimed / count,
        came: count === 0 ? undefined : ones / count,
        loss,
        entropy,
      }),
    );
    const apart = sums.reduce((sum, { claimed, ones }) => sum + Math.abs(claimed - ones), 0);
    return { bins, ece: apart / claims.length };
  };
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return {
    loss: total(losses) / claims.length,
    entropy: total(entropies) / claims.length,
    bins: { "10": table("10"), "5": table("5") },
  };
}
