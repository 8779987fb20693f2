import { describe, expect, it } from "vitest";
import { readExercises } from "./exercises.ts";
import { readGlossary } from "./glossary.ts";
import { createMarkdown } from "./markdown.ts";

const FILE = "content/exercises/test.yml";
const markdown = createMarkdown({ base: "/textbook/" });
const read = (yaml: string) => readExercises(yaml, FILE, markdown);

const NUMERIC = `- id: E1
  prompt: "What is $H$? See [there](/entropy/)."
  answer: 2
  compute: "entropy([.5, .5])"
  tolerance: 0.01
  unit: bits
  symbol: "H"
  hints: ["Add *all*."]
  solution: "Two."
  mistakes:
    - { value: 1, compute: "1", says: "Half." }
`;

const CHOICE = `- id: E2
  prompt: "Which?"
  choices:
    - { text: "this", right: true, says: "Yes." }
    - { text: "that", says: "No: $2$." }
  hints: ["Look."]
  solution: "This."
`;

const QUANTITY = NUMERIC.replace(
  "  answer:",
  `  quantity:
    is: entropy
    says: "Before the *look*."
    not:
      surprise: "Nothing has come."
      perplexity: "No count: $2^H$."
  answer:`,
);

describe("readExercises", () => {
  it("compiles every text to HTML, formulas and links included", () => {
    const [exercise] = read(NUMERIC);
    expect(exercise.prompt).toMatch(/^<p>What is .*<span class="katex">.*<a href="\/textbook\/entropy\/"/);
    expect(exercise.hints).toEqual(["Add <em>all</em>."]);
    expect(exercise).toHaveProperty("symbol", expect.stringContaining("katex"));
    expect(exercise).toHaveProperty("mistakes.0.says", "Half.");
  });

  it("reads a choice", () => {
    expect(read(CHOICE)[0]).toMatchObject({ choices: [{ text: "this", right: true }, { right: false }] });
  });

  it("compiles what is said of the quantity a question asks for", () => {
    expect(read(QUANTITY)[0]).toMatchObject({
      quantity: {
        is: "entropy",
        says: "Before the <em>look</em>.",
        not: { surprise: "Nothing has come.", perplexity: expect.stringContaining("katex") },
      },
    });
  });

  it.each([
    [QUANTITY.replace("is: entropy", "is: enthalpy"), ":4: field “0.quantity.is”"],
    [QUANTITY.replace("surprise:", "surprize:"), "field “0.quantity.not"],
    [QUANTITY.replace("is: entropy", "is: surprise"), ":4: field “0.quantity”: the right quantity cannot be"],
    [QUANTITY.replace(/ +perplexity.*\n/, ""), ":4: field “0.quantity”: at least two wrong choices"],
    [QUANTITY.replace("2^H", "\\\\nope"), ":8: formula cannot be read"],
  ])("names file and line of what is wrong with a quantity (%#)", (yaml, why) => {
    expect(() => read(yaml)).toThrow(FILE);
    expect(() => read(yaml)).toThrow(why);
  });

  it.each([
    [NUMERIC.replace("unit: bits", "units: bits"), ":6: field “0.units”"],
    [NUMERIC.replace("answer: 2", "answer: two"), ":3: field “0.answer”"],
    [NUMERIC.replace("Two.", "$\\\\nope$"), ":9: formula cannot be read"],
    [NUMERIC + NUMERIC, ":12: exercise “E1” stands twice"],
    [CHOICE.replace("right: true, ", ""), ":4: field “0.choices”: exactly one choice must be right"],
    [CHOICE.replace("No: $2$.", "No: $\\\\nope$."), ":5: formula cannot be read"],
  ])("names file and line of what is wrong (%#)", (yaml, why) => {
    expect(() => read(yaml)).toThrow(FILE + why);
  });
});

describe("readGlossary", () => {
  const ENTRY = `- id: bit
  term: bit
  also: []
  question: How much?
  meaning: "A fair coin’s worth, $\\\\log_2 2$."
  unit: bits
  lesson: entropy
  confusion: "A digit on a disk."
`;

  it("compiles meanings to one line of HTML", () => {
    const [{ meaning }] = readGlossary(ENTRY, "content/glossary.yml", markdown);
    expect(meaning).toMatch(/^A fair coin’s worth, .*<span class="katex">/);
  });

  it("refuses a meaning of two paragraphs", () => {
    const text = ENTRY.replace("worth, ", "worth.\\n\\nThat is, ");
    expect(() => readGlossary(text, "content/glossary.yml", markdown)).toThrow(
      "content/glossary.yml:5: this must be one line of text",
    );
  });
});
