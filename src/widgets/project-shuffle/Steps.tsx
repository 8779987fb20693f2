import { View } from "../../figure/View.tsx";
import { conditionalEntropy, entropyFromCounts } from "../../math/index.ts";
import { CheckedStep } from "../../ui/CheckedStep.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Model, Row } from "./model.ts";
import { capital, count, pText, reachText, words } from "./sentences.ts";

const WIDGET = "project-shuffle";

/** Three numbers to work out by hand, from what the figure shows. */
export function Steps({ model }: { model: Model }) {
  return (
    <View cols="3/-1">
      <Share model={model} />
      <Bias model={model} />
      <Chance model={model} />
    </View>
  );
}

/** How far the formula may be off, in parts of itself, before the reader is told why. */
const FAR = 0.1;

const total = (cells: readonly number[]): number => cells.reduce((sum, cell) => sum + cell, 0);
const toBits = (model: Model): number => (model.unit === "nats" ? 1 / Math.LN2 : 1);

/** What a feature of two kinds tells, from its four counts. */
function Share({ model }: { model: Model }) {
  const { rows, label, count: n, basis } = model;
  const row = rows.find(
    ({ counts }) => counts.length === 2 && counts[0]!.length === 2 && counts.every(total),
  );
  const question = "What does a feature of two values tell of the label, from its four counts?";
  if (!row)
    return (
      <CheckedStep
        widget={WIDGET}
        id="share"
        n={1}
        question={question}
        answer={0}
        tolerance={0}
        unit="bits"
        basis={basis}
        working=""
        waits="For this one needs a feature with two values, and a label with two."
      />
    );
  const margins = label.kinds.map((_, kind) => total(row.counts.map((cells) => cells[kind]!)));
  const before = entropyFromCounts(margins);
  const within = row.counts.map((cells) => entropyFromCounts(cells));
  const after = conditionalEntropy(row.counts.map((cells) => cells.map((cell) => cell / n)));
  const [first, second] = row.counts.map(total) as [number, number];
  return (
    <CheckedStep
      widget={WIDGET}
      id="share"
      n={1}
      question={
        <>
          In {count(row.counts[0]![0]!)} of the {count(first)} rows with {row.name} “{row.kinds[0]}”,{" "}
          {label.name} is “{label.kinds[0]}”; in {count(row.counts[1]![0]!)} of the {count(second)} with “
          {row.kinds[1]}”. How much does {row.name} tell of {label.name}, in bits? Doubt before, less doubt
          after.
        </>
      }
      symbol="<i>I</i>"
      answer={before - after}
      tolerance={0.006}
      unit="bits"
      mistakes={[
        { value: after, says: "That is the doubt that is left. Take it from the doubt there was before." },
        {
          value: before,
          says: "That is the doubt before anything is known. Take off what is left of it after.",
        },
        {
          value: before - (within[0]! + within[1]!) / 2,
          says: "The two kinds are not equally frequent: weigh the doubt in each by its rows.",
        },
      ]}
      basis={basis}
      working={
        <>
          {formatNumber(before)} − ({first}/{n} × {formatNumber(within[0]!)} + {second}/{n} ×{" "}
          {formatNumber(within[1]!)}) = {formatNumber(before)} − {formatNumber(after)} ={" "}
          {formatNumber(before - after)} bits
        </>
      }
    />
  );
}

/** What luck alone should give the feature with the most values. */
function Bias({ model }: { model: Model }) {
  const { rows, label, count: n, basis } = model;
  const row = rows.reduce((most, each) => (each.kinds.length > most.kinds.length ? each : most));
  const [r, c] = [row.kinds.length, label.kinds.length];
  const nats = ((r - 1) * (c - 1)) / (2 * n);
  const answer = nats / Math.LN2;
  const mean = row.mean * toBits(model);
  const far = Math.abs(mean - answer) > FAR * answer;
  return (
    <CheckedStep
      widget={WIDGET}
      id="bias"
      n={2}
      question={
        <>
          {row.name} has {count(r)} values, {label.name} has {c}, and there are {count(n)} rows. How much
          would {row.name} seem to tell if it knew nothing, by (R − 1)(C − 1)/2N nats? In bits.
        </>
      }
      answer={answer}
      tolerance={answer > 0 ? "2%" : 0.001}
      unit="bits"
      mistakes={[
        { value: 2 * answer, says: "Divide by 2N, twice the number of rows." },
        { value: (r * c) / (2 * n) / Math.LN2, says: "One less of each: (R − 1)(C − 1)." },
        { value: nats * Math.LN2, says: "From nats to bits one divides by ln 2 = 0.693." },
      ]}
      basis={basis}
      working={
        <>
          {r - 1} × {c - 1}/(2 × {n}) = {formatNumber(nats, 4)} nats, divided by 0.693: {formatNumber(answer)}{" "}
          bits.
          {` Its shuffles give ${formatNumber(mean)} on average${far ? ": the formula is the first term of a series, and there are few rows to a value" : ""}.`}
        </>
      }
    />
  );
}

/** The p-value of the feature that comes nearest to the level. */
function Chance({ model }: { model: Model }) {
  const { rows, shuffles: n, basis, level } = model;
  const row = nearest(rows, level);
  const k = row.reached;
  return (
    <CheckedStep
      widget={WIDGET}
      id="chance"
      n={3}
      question={
        <>
          {capital(reachText(row, n))} reach what was counted for {row.name}. What is its p-value, before the{" "}
          {words(rows.length)} looks are counted?
        </>
      }
      symbol="<i>p</i>"
      answer={row.p}
      tolerance={0.4 / n}
      unit=""
      mistakes={[
        {
          value: k / n,
          says: "The order that was counted is one of the possible ones too: add 1 to the shuffles that reach it and 1 to all.",
        },
        { value: Math.min(1, row.p * rows.length), says: "That has the looks counted already." },
        { value: 1 - row.p, says: "That is the share that stays below." },
      ]}
      basis={`${basis}|${n}`}
      working={
        <>
          ({k} + 1)/({count(n)} + 1) = {pText(row.p)}. With {words(rows.length)} looks counted, {rows.length}{" "}
          × {pText(row.p)} = {pText(Math.min(1, row.p * rows.length))}
        </>
      }
    />
  );
}

const nearest = (rows: readonly Row[], level: number): Row =>
  rows.reduce((best, row) =>
    Math.abs(Math.log(row.p / level)) < Math.abs(Math.log(best.p / level)) ? row : best,
  );
