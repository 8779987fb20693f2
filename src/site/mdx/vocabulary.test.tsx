import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { renderTree } from "../../islands/renderTree.tsx";
import type { LessonMeta } from "../model.ts";
import { createPageContext, LessonPageContext } from "../pageContext.ts";
import { site } from "../routes.ts";
import { vocabulary } from "./vocabulary.tsx";

const LESSON: LessonMeta = {
  title: "Test",
  slug: "entropy",
  summary: "",
  order: 2,
  prerequisites: [],
  needs: [],
  minutes: 10,
  objectives: [],
  unit: "switchable",
  sections: [],
  widgets: [],
};
const CARD = { objective: "H", badge: "exact", quantity: "entropy" };
const WHERE = "content/lessons/02-entropy.mdx:41";

function render(node: ReactNode, lesson = LESSON): string {
  const page = createPageContext(lesson);
  return renderTree(node, (children) => <LessonPageContext value={page}>{children}</LessonPageContext>);
}

function word(name: string, props: Record<string, unknown>, children?: ReactNode): ReactNode {
  const Word = vocabulary[name];
  return (
    <Word key={name + JSON.stringify(props)} where={WHERE} {...props}>
      {children}
    </Word>
  );
}

describe("the vocabulary of lessons", () => {
  it("gives an amount in both units, or in the one the lesson keeps to", () => {
    const amount = word("Amount", { of: 1.84644 });
    expect(render(amount)).toBe(
      '<span class="in-bits">1.846\u00a0bits</span><span class="in-nats">1.280\u00a0nats</span>',
    );
    expect(render(amount, { ...LESSON, unit: "nats" })).toBe('<span class="num">1.280\u00a0nats</span>');
  });

  it("draws a figure in the one unit the lesson keeps to, unless it is placed in another", () => {
    const nats: LessonMeta = { ...LESSON, unit: "nats" };
    expect(render(word("EntropyExplorer", { id: "x" }), nats)).toContain("<b>1.280</b> nats");
    expect(render(word("EntropyExplorer", { id: "x", unit: "bits" }), nats)).toContain("<b>1.846</b> bits");
  });

  it("numbers the plates of a page in reading order", () => {
    const html = render(["a", "b"].map((id) => word("EntropyExplorer", { id })));
    expect([...html.matchAll(/Figure (?:<!-- -->)?(\d)/g)].map(([, number]) => number)).toEqual(["1", "2"]);
  });

  it("binds a number in the prose to a figure further down", () => {
    const html = render([
      word("Scrub", { figure: "x", param: "p", index: 0 }),
      word("EntropyExplorer", { id: "x", p: [0.25, 0.75] }),
    ]);
    expect(html).toContain('data-when="figure:x"');
    expect(html).toContain('aria-valuetext="');
    expect(html).toContain(">0.25<");
  });

  it("sets events down a line by the years between them", () => {
    const events = ["1865", "1928", "1948"].map((year) => word("Event", { year }, `In ${year}.`));
    const html = render(word("Timeline", {}, events));
    expect(html).toMatch(/^<ol class="timeline"><li style="--years:0"><time dateTime="1865">1865<\/time>/);
    expect([...html.matchAll(/--years:(\d+)/g)].map(([, gap]) => gap)).toEqual(["0", "60", "20"]);
  });

  it("leads from a word to its definition, and from there to the glossary", () => {
    const html = render(word("Term", { id: "binary-entropy" }, "its entropy"));
    expect(html).toContain('<a class="term" href="#term-binary-entropy">its entropy</a>');
    expect(html).toContain(`href="${site.link("/binary-entropy/")}"`);
    expect(html).toContain(`href="${site.link("/glossary/#binary-entropy")}"`);
  });

  it("gives an evidence card what its figures say in the state the page draws", () => {
    const html = render([
      word("EntropyExplorer", { id: "x", p: [0.25, 0.75] }),
      word("EvidenceCard", { figures: ["x"] }),
    ]);
    const card = html.slice(html.indexOf('data-island="evidence"'));
    expect(card).toContain("#x:p=.25,.75;unit=bits");
    expect(card).toContain("#x:p=.25,.75;unit=nats");
    expect(card).toContain("0.811\u00a0bits");
  });

  it("lets several cards stand in a lesson, each kept under its own id", () => {
    const html = render([
      word("EntropyExplorer", { id: "x" }),
      word("EvidenceCard", { figures: ["x"] }),
      word("EvidenceCard", { id: "audit", title: "Audit a classifier", figures: ["x"] }),
    ]);
    const kept = [...html.matchAll(/data-remembers="(evidence[^"]*)"/g)].map(([, key]) => key);
    expect(kept).toEqual(["evidence/entropy", "evidence/entropy/audit"]);
    expect(html).toContain("Your evidence, “Audit a classifier”");
  });

  it("shuffles what is to be sorted, and gives the right order to the island and to readers without scripts", () => {
    const names = ["one", "two", "three"];
    const items = names.map((name) => word("Item", { says: `about ${name}` }, name));
    const html = render(
      word("Sort", { id: "s", question: "Which first?" }, [...items, word("Reveal", {}, "So.")]),
    );
    expect(html).toContain('data-remembers="guess/entropy/s"');
    const inOrder = html.slice(html.indexOf("in-order"));
    const found = [...inOrder.matchAll(/data-slot="item-\d">(\w+)</g)].map(([, name]) => name);
    expect(found).toEqual(names);
    expect(inOrder).toContain("about two");
  });

  it("gives a checkpoint its question and its points, and asks what was kept of it", () => {
    const points = ["one", "two"].map((text) => word("Point", {}, text));
    const html = render(word("Checkpoint", { id: "c", question: "Why?" }, points));
    expect(html).toContain('data-remembers="checkpoint/entropy/c"');
    expect([...html.matchAll(/data-slot="point-\d">(\w+)</g)].map(([, text]) => text)).toEqual([
      "one",
      "two",
    ]);
  });

  it("leads to the review, and says how many cards wait there", () => {
    const html = render(word("ReviewDue", {}));
    expect(html).toMatch(
      new RegExp(`^<p><a href="${site.link("/review/")}">Review: <span data-island="review-due"`),
    );
    const { deck } = JSON.parse(html.match(/data-props='([^']*)'/)![1]);
    const ids = Object.values<string[]>(deck).flat();
    expect(Object.keys(deck)).toEqual(site.lessons.map(({ slug }) => slug));
    expect(ids).toContain("quinoa");
    expect(html).toContain(`${ids.length} cards, a few a day</span></a></p>`);
  });

  it("sets the facts of a method under its heading", () => {
    const html = render(
      word("Card", {
        objective: "ln N",
        badge: "bound",
        quantity: "mutual-information",
        bound: "at least",
        needs: ["mutual-information"],
      }),
    );
    expect(html).toContain('<span class="mark c-k">mutual information</span>');
    expect(html).toContain('<b class="badge bound">bound</b>');
    expect(html).toContain(`href="${site.link("/mutual-information/")}"`);
    expect(html).not.toContain("direction");
  });

  it("says what each badge means", () => {
    const words = [...render(word("Badges", {})).matchAll(/<b[^>]*>(\w+)/g)].map(([, name]) => name);
    expect(words).toEqual(["exact", "bound", "metaphor"]);
  });

  it.each([
    ["a param the widget lacks", word("EntropyExplorer", { id: "x", q: 1 }), 'unknown param "q"'],
    ["a value out of range", word("EntropyExplorer", { id: "x", p: [0.5, 0.6] }), "p must sum to 1"],
    ["a preset nobody named", word("EntropyExplorer", { id: "x", preset: "none" }), 'unknown preset "none"'],
    ["an id that stands twice", [1, 2].map(() => word("EntropyExplorer", { id: "x" })), "stands twice"],
    ["a prop the word lacks", word("Amount", { off: 1 }), "<Amount>: prop “of”"],
    ["a number that is none", word("Num", { of: Number.NaN }), "<Num>: prop “of”: must be a number"],
    ["a term without an entry", word("Term", { id: "phlogiston" }), "there is no term “phlogiston”"],
    ["a source without an entry", word("Cite", { id: "nobody" }), "there is no source “nobody”"],
    ["an exercise without an entry", word("Exercise", { id: "Z9" }), "there is no exercise “Z9”"],
    ["a listing without files", word("Listing", { of: "nothing" }), "holds no program"],
    ["a scrub without its figure", word("Scrub", { figure: "y", param: "p" }), "there is no figure “y”"],
    [
      "a live formula without its figure",
      word("LiveFormula", { figure: "y", tex: "t" }),
      "there is no figure “y”",
    ],
    ["a sort without its reveal", word("Sort", { id: "s", question: "?" }), "needs a <Reveal>"],
    [
      "a sort of one thing",
      word("Sort", { id: "s", question: "?" }, [word("Item", {}, "alone"), word("Reveal", {}, "So.")]),
      "at least two items",
    ],
    ["an item outside a sort", word("Item", {}), "can only stand in a <Sort>"],
    ["a timeline of one event", word("Timeline", {}, word("Event", { year: "1948" })), "at least two events"],
    [
      "events out of order",
      word("Timeline", {}, [word("Event", { year: "1951" }), word("Event", { year: "1948" })]),
      "has 1948 after 1951",
    ],
    [
      "a year that is none",
      word("Timeline", {}, [word("Event", { year: "1948" }), word("Event", { year: "lately" })]),
      "cannot place the year “lately”",
    ],
    ["a checkpoint without a point", word("Checkpoint", { id: "c", question: "?" }), "needs a <Point>"],
    ["a point outside a checkpoint", word("Point", {}), "can only stand in a <Checkpoint>"],
    ["an event outside a timeline", word("Event", { year: "1948" }), "can only stand in a <Timeline>"],
    ["evidence of no figure", word("EvidenceCard", { figures: [] }), "<EvidenceCard>: prop “figures”"],
    ["evidence of a figure elsewhere", word("EvidenceCard", { figures: ["y"] }), "there is no figure “y”"],
    ["a badge nobody knows", word("Card", { ...CARD, badge: "true" }), "<Card>: prop “badge”"],
    ["a quantity nobody knows", word("Card", { ...CARD, quantity: "heat" }), "<Card>: prop “quantity”"],
    ["a bound without its side", word("Card", { ...CARD, badge: "bound" }), "which way?"],
    ["a side of what is no bound", word("Card", { ...CARD, bound: "≤" }), "its badge is “exact”"],
    ["a lesson to read that there is not", word("Card", { ...CARD, needs: ["x"] }), "no lesson “x”"],
    [
      "a card that stands twice",
      [
        word("EntropyExplorer", { id: "x" }),
        ...["one", "two"].map((title) => word("EvidenceCard", { id: "audit", title, figures: ["x"] })),
      ],
      "stands twice in this lesson",
    ],
    ["a gate without its answer", word("Predict", { id: "g", question: "?" }), "needs a <Reveal>"],
    [
      "four takeaways",
      word(
        "Takeaways",
        {},
        <ul>
          {[1, 2, 3, 4].map((n) => (
            <li key={n} />
          ))}
        </ul>,
      ),
      "at most three",
    ],
  ])("refuses %s, with file and line", (_, node, why) => {
    expect(() => render(node)).toThrow(why);
    expect(() => render(node)).toThrow(WHERE);
  });
});
