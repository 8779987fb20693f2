// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Exercise } from "./Exercise.tsx";
import { GuessBefore } from "./GuessBefore.tsx";
import { Predict } from "./Predict.tsx";
import { readLocal } from "./storage.ts";
import { Tally } from "./Tally.tsx";

const gate = {
  slug: "practice",
  id: "headline",
  options: [{}, { answer: true }],
  slots: {
    question: "Which tells you more?",
    "option-0": "Bridge open",
    "option-1": "Bridge closed",
    reveal: "<p>Closed.</p>",
  },
};

const sum = {
  slug: "practice",
  id: "T1",
  numeric: { answer: 7, tolerance: 0.01, unit: "bits", mistakes: [] },
  hints: 1,
  slots: { prompt: "<p>Three and four?</p>", "hint-0": "Add.", solution: "<p>7</p>" },
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

async function commit(option: string) {
  await userEvent.click(screen.getByRole("radio", { name: new RegExp(option) }));
  await press("Commit");
}

async function answer(text: string) {
  await userEvent.clear(screen.getByRole("textbox"));
  await userEvent.type(screen.getByRole("textbox"), `${text}{Enter}`);
  await screen.findByText(/That is it|^Not/);
}

describe("Tally", () => {
  const all = (
    <>
      <Predict {...gate} />
      <GuessBefore {...gate} before="start-here/headline" options={2} answer={1} />
      <Exercise {...sum} />
      <Tally slug="practice" guesses={["headline"]} exercises={["T1"]} />
    </>
  );
  const count = () => screen.getAllByRole("status").at(-1)!.textContent;

  it("counts what was right at the first try, as it happens", async () => {
    render(all);
    expect(count()).toBe("None of these 2 is answered yet. The first try is what counts.");
    await answer("12");
    expect(count()).toBe("You have answered 1 of these 2, and 0 of them right at the first try.");
    await answer("7");
    expect(count()).toBe("You have answered 1 of these 2, and 0 of them right at the first try.");
    await commit("Bridge closed");
    expect(await screen.findByText(/answered 2 of these 2, and 1 of them right/)).toBeDefined();
  });

  it("keeps to the first guess when it is taken back", async () => {
    render(all);
    await commit("Bridge open");
    await press("Guess again");
    await commit("Bridge closed");
    expect(await screen.findByText(/answered 1 of these 2, and 0 of them right/)).toBeDefined();
    expect(readLocal("first/practice/headline")).toEqual({ right: false });
  });

  it("does not count an answer after a step was shown", async () => {
    render(all);
    await press("Show a step");
    expect(count()).toBe("None of these 2 is answered yet. The first try is what counts.");
    await answer("7");
    expect(count()).toContain("answered 1 of these 2, and 0 of them right");
  });

  it("has a line for readers without scripts", () => {
    const html = renderToString(<Tally slug="practice" guesses={["headline"]} exercises={["T1"]} />);
    expect(html).toContain("How many of these 2");
  });
});
