// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import widget from "./index.ts";

const show = showing(widget);
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox");
const type = (text: string) => fireEvent.change(box(), { target: { value: text } });
const notes = () => document.querySelector(".race-text")!.textContent!;
const spoken = () => document.querySelector("[data-summary]")!.textContent!;

describe("the compression race", () => {
  it("answers with the best predictor’s bits, for English more than half below the file", () => {
    const race = show();
    expect(race.main()).toBe("3.69");
    expect(document.querySelectorAll(".fill")).toHaveLength(3);
    expect(document.querySelectorAll(".race-open")).toHaveLength(6);
    expect(box().value).toMatch(/^The keeper of the lighthouse/);
  });

  it("counts what is typed, and keeps it short enough for a link", () => {
    const race = show();
    type("to be or not to be");
    expect(notes()).toContain("18 characters, 7 different, 18 bytes");
    expect(race.params()).toMatchObject({ sample: "own", own: "to be or not to be", pasted: "" });
    expect(notes()).not.toContain("Links carry");
    type("to be or not to be ".repeat(20));
    expect(race.params()).toMatchObject({ sample: "english", own: "" });
    expect(notes()).toContain("Links carry up to 300 characters");
    expect(notes()).toContain("not uploaded");
  });

  it("says what happens to bytes, halves of characters and what is too long", async () => {
    show();
    type("naïve 😀");
    expect(notes()).toContain("7 characters, 7 different, 11 bytes");
    expect(notes()).toContain("take 2 to 4 bytes in UTF-8");
    type("half \ud83d");
    expect(box().value).toBe("half \uFFFD");
    expect(notes()).toContain("it takes 3 bytes");
    type("é".repeat(600_000));
    expect(box().value).toHaveLength(500_000);
    expect(notes()).toContain("Only the first 1,000,000 bytes are raced");
    const waiting = { selector: "[data-summary]" };
    expect(
      await screen.findByText("1,000,000 bytes, not counted yet.", waiting, { timeout: 5000 }),
    ).toBeTruthy();
    type("short again");
    expect(notes()).not.toContain("Only the first");
  });

  it("draws what must be told first without another scale", () => {
    const race = show({ sample: "random" });
    const ticks = () => [...document.querySelectorAll(".axis text")].map((node) => node.textContent);
    const before = ticks();
    const drawn = document.querySelectorAll("polygon").length;
    race.tick();
    expect(ticks()).toEqual(before);
    expect(document.querySelectorAll("polygon")).toHaveLength(drawn + 6);
    expect(spoken()).toContain("870, not 764");
  });

  it("stays whole where a worker cannot start", async () => {
    show({ sample: "own", own: "to be or not to be" });
    expect(await screen.findByText(/This computation failed/)).toBeTruthy();
    expect(notes()).toContain("gzip and deflate are not measured");
    expect(spoken()).toMatch(/^An order-4 model that falls back needs 2\.95 bits a character\. So short/);
  });
});
