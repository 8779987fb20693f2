import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { entropy, surprisal } from "../src/math/index.ts";
import { QUANTITY_IDS } from "../src/ui/quantities.ts";

const read = (path: string) => readFileSync(join(import.meta.dirname, path), "utf8");
const lesson = read("lessons/12-practice.mdx");

interface Gate {
  readonly question: string;
  readonly options: readonly { readonly text: string; readonly answer: boolean }[];
}

/** The gates of a lesson as a reader meets them, without what is said afterwards. */
function gatesOf(mdx: string): Map<string, Gate> {
  const gates = [...mdx.matchAll(/<Predict id="([\w-]+)"([^>]*)>(.*?)<\/Predict>/gs)];
  return new Map(
    gates.map(([, id, props, inside]) => [
      id,
      {
        question: props.match(/question="([^"]+)"/)![1],
        options: [...inside.matchAll(/<Option((?: says="[^"]*"| answer)*)>(.*?)<\/Option>/g)].map(
          ([, given, text]) => ({ text, answer: given.replace(/ says="[^"]*"/, "") === " answer" }),
        ),
      },
    ]),
  );
}

const ASKED_TWICE = ["headline", "hardest-to-guess", "two-wrong-models"];

describe("the questions asked twice", () => {
  const then = gatesOf(read("lessons/00-start-here.mdx"));
  const now = gatesOf(lesson);

  it.each(ASKED_TWICE)("%s: words, options and their order are those of the first lesson", (id) => {
    expect(now.get(id)).toBeDefined();
    expect(now.get(id)).toEqual(then.get(id));
    expect(now.get(id)!.options).toHaveLength(3);
    expect(now.get(id)!.options.filter(({ answer }) => answer)).toHaveLength(1);
  });

  it.each(ASKED_TWICE)("%s: knows where it was asked before", (id) => {
    expect(lesson).toContain(`<Predict id="${id}" before="start-here/${id}"`);
  });

  it("are counted with the nine that follow", () => {
    const [, guesses, exercises] = lesson.match(/<Tally guesses=\{(.*?)\} exercises=\{(.*?)\} \/>/)!;
    expect(JSON.parse(guesses)).toEqual(ASKED_TWICE);
    expect(JSON.parse(exercises)).toEqual(Array.from({ length: 9 }, (_, i) => `T${i + 1}`));
  });
});

describe("the ten that do not name their quantity", () => {
  const asked: { quantity?: { is: string }; prompt: string }[] = parse(read("exercises/practice.yml")).filter(
    ({ quantity }: { quantity?: object }) => quantity,
  );

  it("ask for each of the six, and never for one twice in a row", () => {
    const order = asked.map(({ quantity }) => quantity!.is);
    expect(order).toHaveLength(10);
    expect(new Set(order)).toEqual(new Set(QUANTITY_IDS));
    expect(order.filter((is, i) => is === order[i - 1])).toEqual([]);
  });

  it("do not let its name slip", () => {
    const names = /surpris|entropy|diverge|\bKL\b|mutual|perplex|information/i;
    expect(asked.filter(({ prompt }) => names.test(prompt))).toEqual([]);
  });
});

describe("what the prose of lesson 12 says in numbers", () => {
  it.each([
    ["0.05 × 4.32 + 0.95 × 0.07", 0.05 * surprisal(0.05) + 0.95 * surprisal(0.95), entropy([0.95, 0.05])],
    ["no more doubt than 1.89 equal ones", 1.895, 2 ** entropy([0.8, 0.1, 0.1])],
    ["0.357 nats before and 0.105 after", 0.357 - 0.105, surprisal(0.7, "nats") - surprisal(0.9, "nats")],
    ["0.515 and 0.152 bits", 0.515 - 0.152, surprisal(0.7) - surprisal(0.9)],
    ["4.61 nats at 0.01", 4.61, surprisal(0.01, "nats")],
  ])("%s", (words, said, is) => {
    expect(lesson).toContain(words);
    expect(said).toBeCloseTo(is, 2);
  });
});
