import { describe, expect, it } from "vitest";
import { lessonPassages } from "./passages.ts";

const read = (prose: string) =>
  lessonPassages(
    `<main><div class="prose grid">${prose}</div></main>`,
    "entropy",
    (widget) => `The ${widget}`,
  );

describe("a lesson's passages", () => {
  it("are addressed from their heading, as findPlace reads it", () => {
    const passages = read(
      '<p>First.</p><h2 id="a">One</h2><p>x</p><ul><li>y</li><li>z</li></ul>' +
        '<details class="fold"><summary>Why</summary><p>Since.</p></details>',
    );
    expect(passages.map(({ at, title, section, text }) => [at, title ?? "", section ?? "", text])).toEqual([
      ["~0", "", "", "First."],
      ["a", "One", "", ""],
      ["a~1", "", "One", "x"],
      ["a~2.0", "", "One", "y"],
      ["a~2.1", "", "One", "z"],
      ["a~3.0", "Why", "One", ""],
      ["a~3.1", "", "One", "Since."],
    ]);
  });

  it("name a figure by its question and its widget", () => {
    const figure =
      '<div data-island="widget"><figure id="explorer" data-widget="dice"><h3>Which die?</h3><p>not this</p>' +
      '<p data-summary="">It is fair.</p></figure></div>';
    expect(read(figure)).toEqual([
      {
        at: "explorer",
        kind: "figure",
        title: "Which die?",
        section: undefined,
        text: "The dice. It is fair.",
      },
    ]);
  });

  it("hold of a gate what it asks, and what it hides only as hidden", () => {
    const gate =
      '<div data-island="predict"><form class="gate"><fieldset><legend data-slot="question">How many?</legend>' +
      '<label><span class="sign">=</span><span data-slot="option-0">Two</span><em>what happens</em></label>' +
      '<label><span data-slot="option-1">Three</span></label></fieldset>' +
      '<div class="gate-result"><div data-slot="says-1" hidden="">Not three.</div><div data-slot="reveal"><p>Two it is.</p></div>' +
      "</div></form></div>";
    const [{ kind, text, hidden }, ...rest] = read(gate);
    expect([kind, text, hidden, rest]).toEqual([
      "question",
      "How many? · Two · Three",
      "Not three. Two it is.",
      [],
    ]);
  });

  it("hold an exercise of this lesson by its prompt alone, and none of another's", () => {
    const exercise = (slug: string) =>
      `<div data-island="exercise" data-props='{"slug":"${slug}"}'><form id="E1"><div data-slot="prompt"><p>Count.</p></div>` +
      '<div data-slot="choice-0">4</div><div hidden=""><div data-slot="says-0">Right.</div></div>' +
      '<ol><li><div data-slot="solution">It is 4.</div></li></ol></form></div>';
    expect(read(exercise("entropy")).map(({ at, text }) => [at, text])).toEqual([["E1", "Count. · 4"]]);
    expect(read(exercise("surprise"))).toEqual([]);
  });
});
