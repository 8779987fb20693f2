// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { EvidenceCard } from "../figure/EvidenceCard.tsx";
import { Figure } from "../figure/Figure.tsx";
import { EvidenceFile } from "../keep/EvidenceFile.tsx";
import { progressFile, readProgressFile } from "../keep/progressFile.ts";
import { keptWork } from "../keep/work.ts";
import { Listing } from "../run/Listing.tsx";
import { LiveListing } from "../run/LiveListing.tsx";
import { CheckedStep } from "../ui/CheckedStep.tsx";
import { Checkpoint } from "../ui/Checkpoint.tsx";
import { Exercise } from "../ui/Exercise.tsx";
import { Predict } from "../ui/Predict.tsx";
import { QuantityExercise } from "../ui/QuantityExercise.tsx";
import { ReviewDue } from "../ui/review/ReviewDue.tsx";
import { ReviewSession } from "../ui/review/ReviewSession.tsx";
import { Sort } from "../ui/Sort.tsx";
import { Tally } from "../ui/Tally.tsx";
import { Why } from "../ui/Why.tsx";
import { widgets } from "./definitions.ts";

/* A browser may hold anything under the book's keys: an older edition's, another hand's, half a file. */

const WRONG: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e300,
  "",
  "x",
  "9".repeat(400),
  [null],
  ["a", {}],
  [],
  {},
  { toString: null },
];

/** A value as it should be, and the same with each of its parts gone wrong. */
function spoiled(value: unknown, by: readonly unknown[]): unknown[] {
  if (typeof value !== "object" || value === null) return [...by];
  const inside = Object.entries(value).flatMap(([name, part]) =>
    spoiled(part, by).map((wrong) =>
      Array.isArray(value)
        ? value.map((own, index) => (String(index) === name ? wrong : own))
        : { ...value, [name]: wrong },
    ),
  );
  const without = Object.keys(value).map((name) =>
    Object.fromEntries(Object.entries(value).filter(([own]) => own !== name)),
  );
  return [...by, ...without, ...inside];
}

const options = [{}, { answer: true }];
const words = { question: "Which?", "option-0": "this", "option-1": "that", reveal: "That." };
const number = { min: 0, max: 1, step: 0.01, answer: 0.37, tolerance: 0.03, unit: "" };
const exercise = {
  slug: "a",
  id: "E1",
  numeric: { answer: 2, tolerance: 0.01, unit: "bits", mistakes: [] },
  hints: 1,
  slots: { prompt: "How much?", "hint-0": "Look.", solution: "Two." },
};
const figures = [{ id: "x", drawn: { bits: READING(), nats: READING() } }] as const;
function READING() {
  return { process: "", output: "", question: "", hash: "" };
}
const step = {
  widget: "w",
  id: "s",
  n: 1,
  question: "How much?",
  answer: 2,
  tolerance: 0.01,
  unit: "bits",
  basis: "b",
  working: "Two.",
};
const heights = Array.from({ length: 41 }, () => 0.5);

let count = 0;
/** Each in a state of its own, since a figure's state belongs to its id. */
const figure = (name: string, initial = {}) => (
  <Figure definition={widgets.get(name)!} id={`${name}-${++count}`} initial={initial} />
);

const READERS: readonly [what: string, key: string, sound: unknown, shown: () => ReactElement][] = [
  [
    "a guess",
    "guess/a/g",
    { at: 1, why: "so" },
    () => <Predict slug="a" id="g" options={options} slots={words} />,
  ],
  [
    "a guessed number",
    "guess/a/g",
    { at: 0.4 },
    () => <Predict slug="a" id="g" number={number} slots={words} />,
  ],
  [
    "an order",
    "guess/a/s",
    { order: [1, 0] },
    () => <Sort slug="a" id="s" count={2} slots={{ ...words, "item-0": "one", "item-1": "two" }} />,
  ],
  [
    "an answer",
    "exercise/a/E1",
    { answer: "2", steps: 1, right: true, solved: true, first: true },
    () => (
      <>
        <Exercise {...exercise} />
        <Tally slug="a" guesses={["g"]} exercises={["E1"]} />
      </>
    ),
  ],
  [
    "a chosen row",
    "exercise/a/E1",
    { answer: "1", steps: 0, right: false, solved: true },
    () => <Exercise slug="a" id="E1" choices={[{ right: true }, {}]} hints={0} slots={exercise.slots} />,
  ],
  [
    "a chosen quantity",
    "quantity/a/E1",
    { chosen: "entropy", named: true },
    () => <QuantityExercise quantity="entropy" {...exercise} />,
  ],
  [
    "the first guess of several",
    "first/a/g",
    { right: true },
    () => <Tally slug="a" guesses={["g"]} exercises={[]} />,
  ],
  [
    "a project's step",
    "step/w/s",
    { answer: "2", basis: "b", tries: 1, right: true, shown: true },
    () => <CheckedStep {...step} />,
  ],
  ["an explanation", "why/w", "Since it must send what it learned.", () => <Why widget="w">Why?</Why>],
  [
    "an answer in words",
    "checkpoint/a/c",
    { text: "So.", compared: true, has: [0] },
    () => (
      <Checkpoint slug="a" id="c" count={2} slots={{ question: "Why?", "point-0": "a", "point-1": "b" }} />
    ),
  ],
  [
    "a card of evidence",
    "evidence/a",
    { written: { process: "Two towns.", check: "None." }, filled: { process: "Two towns." } },
    () => (
      <>
        <EvidenceCard slug="a" title="A" figures={figures} />
        <EvidenceFile cards={[{ slug: "a", title: "A", href: "/a/" }]} lessons="1" />
      </>
    ),
  ],
  [
    "the language of listings",
    "language",
    "numpy",
    () => <Listing of="a" tabs={["python", "numpy"]} slots={{ python: "1", numpy: "2", output: "3" }} />,
  ],
  [
    "a changed program",
    "code/a/python",
    "print(2)",
    () => (
      <LiveListing
        kept="code/a/python"
        language="python"
        slots={{ python: "print(1)", output: "1" }}
        tablist={null}
        panels={(own) => own ?? "print(1)"}
        begun=""
      />
    ),
  ],
  [
    "how the cards of the review stand",
    "review",
    { cards: { heads: { step: 1, seen: "2026-11-01" } } },
    () => (
      <>
        <details data-card="heads" data-lesson="a">
          <summary>What?</summary>
          <div>That.</div>
        </details>
        <ReviewSession />
        <ReviewDue deck={{ a: ["heads"] }} />
      </>
    ),
  ],
  [
    "the lessons read",
    "progress",
    { entropy: { read: 0.5, done: false } },
    () => <ReviewDue deck={{ entropy: ["dice"] }} />,
  ],
  [
    "the lessons read, on the map",
    "progress",
    { entropy: { read: 0.5, done: false } },
    () => figure("concept-map"),
  ],
  ["a drawn curve", "guess/binary-entropy/curve", heights.slice(0, 3), () => figure("binary-entropy-curve")],
  [
    "a drawn divergence",
    "guess/kl-divergence/curve",
    { p: 0.5, drawn: heights.slice(0, 3) },
    () => figure("kl-curve"),
  ],
  ["drawn orders", "guess/perplexity/orders", [1, 2], () => figure("ngram-lab")],
  [
    "a guessing game",
    "shannon-game",
    { game: [2, 1], wrong: "z", counts: [1, 1] },
    () => figure("shannon-game", { who: "you" }),
  ],
  ["what came of a guessing game", "shannon-game", { counts: [1, 1] }, () => figure("perplexity-meter")],
];

const complain = vi.spyOn(console, "error").mockImplementation(() => {});

beforeAll(async () => {
  await Promise.all([
    import("../widgets/shannon-game/game.ts"),
    import("../widgets/shannon-game/Playing.tsx"),
  ]);
});
beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("whatever stands in storage", () => {
  it.each(READERS)("%s is shown, or passed over", { timeout: 120_000 }, (_, key, sound, shown) => {
    // A figure takes its time.
    const by = shown().type === Figure ? WRONG.slice(-3) : WRONG;
    const kept = `measured-surprise:${key}`;
    for (const text of ["{", ...[sound, ...spoiled(sound, by)].map((value) => JSON.stringify(value))]) {
      localStorage.setItem(kept, text);
      const { container, unmount } = render(shown());
      expect(container.textContent, text).not.toMatch(/NaN|undefined|\[object/);
      expect(container.textContent!.length, text).toBeGreaterThan(0);
      unmount();
      expect(complain.mock.calls, text).toEqual([]);
      const saved = progressFile(keptWork(), new Date(2026, 10, 22));
      expect([...readProgressFile(saved).work], text).toEqual([...keptWork()]);
    }
  });
});
