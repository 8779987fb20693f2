import { describe, expect, it } from "vitest";
import { createMarkdown } from "./markdown.ts";
import { readReview } from "./review.ts";

const FILE = "content/review.yml";
const markdown = createMarkdown({ base: "/textbook/" });
const read = (yaml: string) => readReview(yaml, FILE, markdown, ["surprise", "entropy"]);

const CARD = `- id: rare-news
  lesson: surprise
  question: "How many bits has *news* of probability $p$?"
  answer: "Minus $\\\\log_2 p$. See [there](/entropy/)."
  where: counting-halvings
  numbers: { "6.64": "surprisal(0.01)" }
`;

describe("readReview", () => {
  it("compiles question and answer to HTML, formulas and links included", () => {
    const [{ question, answer }] = read(CARD);
    expect(question).toMatch(/^How many bits has <em>news<\/em> .*<span class="katex">/);
    expect(answer).toMatch(/<span class="katex">.*<a href="\/textbook\/entropy\/"/);
  });

  it("keeps where a card is from, for the page and for messages, and leaves out what only tests need", () => {
    const [card] = read(CARD);
    expect(card).toMatchObject({
      id: "rare-news",
      lesson: "surprise",
      where: "counting-halvings",
      at: `${FILE}:5`,
    });
    expect(card).not.toHaveProperty("numbers");
  });

  it.each([
    [
      CARD.replace("lesson: surprise", "lesson: suprise"),
      ":2: field “0.lesson”: there is no lesson “suprise”",
    ],
    [CARD + CARD, ":7: field “1.id”: card “rare-news” stands twice"],
    [CARD.replace("rare-news", "rare news"), ":1: field “0.id”: must be words in kebab-case"],
    [CARD.replace("$p$", "$\\\\nope$"), ":3: formula cannot be read"],
    [CARD.replace("\\\\log_2", "\\\\lgo_2"), ":4: formula cannot be read"],
    [CARD.replace("Minus", "so ".repeat(40)), ":4: field “0.answer”: must be forty words or fewer"],
    [CARD.replace("where:", "were:"), ":5: field “0.were”"],
    [CARD.replace(/ {2}question.*\n/, ""), ":1: field “0.question”"],
    [CARD.replace("Minus", "One.\\n\\nMinus"), ":4: this must be one line of text"],
  ])("names file, line and field of what is wrong (%#)", (yaml, why) => {
    expect(() => read(yaml)).toThrow(FILE + why);
  });
});
