import { formatNumber, formatPercent } from "../../ui/format.ts";
import { percent } from "../../ui/shares.ts";
import { whyOf } from "../../ui/why.ts";
import type { Audit } from "./audit.ts";
import type { Model } from "./model.ts";
import { COLDEST, FEWEST, type Guess, HOTTEST } from "./params.ts";

export const NAME = "project-audit";

/** "100,000" */
export const whole = (n: number): string => n.toLocaleString("en-US");
export const nats = (x: number): string => formatNumber(x);
export const degree = (t: number): string => formatNumber(t, 2);

/** Temperatures this near to 1, as a factor, are as good as 1. */
const NEAR = 1.1;

/** What the best temperature says of the claims. */
export function verdictOf(temperature: number): Exclude<Guess, "none"> {
  if (temperature > NEAR) return "above";
  return temperature < 1 / NEAR ? "below" : "one";
}

const CHARACTER = { above: "it is too sure", one: "it is honest", below: "it is too modest" } as const;

/** What the classifiers are called, so that their names do not tell. */
export const LETTERS = { sure: "A", honest: "B", modest: "C", rounded: "A, rounded" } as const;

export const GUESSES = [
  { value: "above", label: "T above 1: it is too sure" },
  { value: "one", label: "T near 1: it is honest" },
  { value: "below", label: "T below 1: it is too modest" },
] as const;

/** The point of the current state. */
export function summary(model: Model): string {
  const { audit, waiting, pasted, shown, guess } = model;
  if (waiting) return "Your rows are being read.";
  if (!audit) return pasted ? fewRemark(pasted) : "There are no rows yet: paste some.";
  const { count, ones, wrong, temperature } = audit;
  if (!shown) {
    return `${whole(count)} rows, ${percent(ones / count)} of them with label 1. Look where claim and truth part: would it do better to be less sure, or surer?`;
  }
  if (wrong) return certainRemark(wrong);
  if (audit.end) return `${endRemark(audit)}${sameRemark(audit)}`;
  const verdict = verdictOf(temperature);
  const said = guess === "none" ? "" : guess === verdict ? " As you said." : ` You said ${CHARACTER[guess]}.`;
  return `T = ${degree(temperature)}: ${CHARACTER[verdict]}. ${gapRemark(audit)}${said}${sameRemark(audit)}`;
}

function fewRemark({ found, badCount }: NonNullable<Model["pasted"]>): string {
  if (found + badCount === 0) return "There are no rows below the names yet: paste some.";
  if (found === 0)
    return badCount === 1 ? "The line could not be read." : `None of ${whole(badCount)} lines could be read.`;
  return `${found === 1 ? "1 row is" : `${whole(found)} rows are`} too few to judge by: paste ${FEWEST} or more.`;
}

function gapRemark({ said }: Audit): string {
  const share = said.loss / said.entropy;
  if (Math.abs(share - 1) < 0.03) return "It loses what it expects to lose.";
  return `It loses ${formatPercent(Math.abs(share - 1))} ${share > 1 ? "more" : "less"} than its own claims expect; at T both are the same.`;
}

export function certainRemark({ where, claim, count }: NonNullable<Audit["wrong"]>): string {
  const more = count > 1 ? `, and ${whole(count - 1)} more like it` : "";
  return `${where} claimed ${claim} and the label was ${1 - claim}${more}: the mean loss is ∞, and no temperature helps a claim that is certain.`;
}

function endRemark({ end }: Audit): string {
  if (end === "flat") return "Every claim is one half, or certain: no temperature changes it.";
  return end === "cold"
    ? `Being surer always pays here: T runs down to ${COLDEST}, as far as it is sought.`
    : `Being less sure always pays here, down to one half for all: T runs up to ${HOTTEST}, as far as it is sought.`;
}

const sameRemark = ({ ones, count }: Audit): string =>
  ones === 0 || ones === count ? ` All labels are ${ones === 0 ? 0 : 1}: of the other nothing is known.` : "";

/** What the figure writes into an evidence card. */
export function evidence(model: Model) {
  const { audit, source, shown, pasted } = model;
  if (!audit) return { process: "Rows of my own; too few so far." };
  const { count, ones, said, fitted, temperature, wrong } = audit;
  const rows = source === "own" ? "of my own" : `of the book’s classifier ${LETTERS[source]}`;
  const left = pasted?.badCount ? ` ${whole(pasted.badCount)} lines could not be read.` : "";
  const process = `${whole(count)} rows ${rows}: a claimed probability of label 1, and the label (1 in ${percent(ones / count)}).${left}`;
  const method = "Mean log-loss in nats; the one temperature of least loss, fitted on these same rows.";
  if (!shown) return { process, method };
  return {
    process,
    method,
    output: `Mean log-loss ${nats(said.loss)} nats as it said, ${nats(fitted.loss)} at T = ${degree(temperature)}; ECE ${nats(said.bins["10"].ece)} before, ${nats(fitted.bins["10"].ece)} after, in ten bins.`,
    check: wrong
      ? certainRemark(wrong)
      : `At the best T the mean loss must equal the mean entropy of the claims: ${nats(fitted.loss)} and ${nats(fitted.entropy)}. T was chosen on the rows it is judged by: on new rows expect a little less of a gain.`,
    expected: [
      `From its own claims a loss of ${nats(said.entropy)} nats; an honest classifier has T = 1.`,
      whyOf(NAME),
    ]
      .filter(Boolean)
      .join(" "),
  };
}
