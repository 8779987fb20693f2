import type { State } from "../../figure/params.ts";
import { distillationKl, distillationLimit, softmax } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { type Curves, curves } from "./curves.ts";
import type { params } from "./params.ts";

export interface Choice {
  readonly name: string;
  readonly teacher: number;
  readonly student: number;
  /** The two logits softened: softmax(z/T). */
  readonly p: number;
  readonly q: number;
  /** ∂KL/∂(the student's logit), KL in nats. */
  readonly gradient: number;
}

export interface Model {
  readonly unit: Unit;
  readonly temperature: number;
  readonly direction: "forward" | "reverse";
  readonly choices: readonly Choice[];
  /** Which the teacher thinks second best. */
  readonly second: Choice;
  readonly kl: number;
  /** T² times that. */
  readonly scaled: number;
  /** Where T² KL goes as T grows, the same both ways. */
  readonly limit: number;
  /** The largest gradient on any logit of the student's. */
  readonly push: number;
  readonly curves: Curves;
}

const NAMES = ["cat", "dog", "bird", "fish", "fox", "owl"] as const;

/** Two softened predictions, how far apart they are, and how hard that pulls. */
export function model(
  { teacher, student: given, temperature, direction }: State<typeof params>,
  unit: Unit,
): Model {
  const student = teacher.map((_, i) => given[i] ?? 0);
  const p = softmax(teacher, temperature);
  const q = softmax(student, temperature);
  const [from, to] = direction === "forward" ? [teacher, student] : [student, teacher];
  const kl = distillationKl(from, to, temperature, unit);
  const inNats = distillationKl(from, to, temperature);
  const logs = logRatios(teacher, student, temperature, p, q);
  const choices = teacher.map((logit, i) => ({
    name: NAMES[i]!,
    teacher: logit,
    student: student[i]!,
    p: p[i]!,
    q: q[i]!,
    gradient: (direction === "forward" ? q[i]! - p[i]! : q[i]! * (logs[i]! - inNats)) / temperature,
  }));
  const best = choices.reduce((high, each) => (each.p > high.p ? each : high));
  const others = choices.filter((each) => each !== best);
  return {
    unit,
    temperature,
    direction,
    choices,
    second: others.reduce((high, each) => (each.p > high.p ? each : high)),
    kl,
    scaled: temperature ** 2 * kl,
    limit: distillationLimit(teacher, student, unit),
    push: Math.max(...choices.map(({ gradient }) => Math.abs(gradient))),
    curves: curves(from, to, unit),
  };
}

type List = readonly number[];

/** ln q/p of each choice, from the logits, so that what is too small for a double is not lost. */
function logRatios(teacher: List, student: List, temperature: number, p: List, q: List): List {
  const gaps = student.map((logit, i) => (logit - teacher[i]!) / temperature);
  const first = gaps.findIndex((_, i) => p[i]! > 0 && q[i]! > 0);
  const known = first < 0 ? 0 : Math.log(q[first]! / p[first]!) - gaps[first]!;
  return gaps.map((gap) => gap + known);
}
