// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readLocal, removeLocal, writeLocal } from "../storage.ts";
import { ReviewDue } from "./ReviewDue.tsx";
import { ReviewSession } from "./ReviewSession.tsx";

const CARDS = [
  ["heads", "surprise"],
  ["tails", "surprise"],
  ["dice", "entropy"],
];

const fold = ([id, lesson]: string[]) =>
  `<details data-card="${id}" data-lesson="${lesson}"><summary>What of <em>${id}</em>?</summary><div>This of ${id}.</div></details>`;

const begin = (...lessons: string[]) =>
  writeLocal("progress", Object.fromEntries(lessons.map((slug) => [slug, { read: 0.5, done: false }])));

const at = (date: string) => vi.setSystemTime(new Date(`${date}T21:30:00`));

beforeEach(() => {
  localStorage.clear();
  // What could not be stored lasts as long as the page.
  removeLocal("review");
  vi.useFakeTimers({ toFake: ["Date"] });
  at("2026-11-22");
  const page = document.createElement("div");
  page.innerHTML = CARDS.map(fold).join("");
  document.body.append(page);
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const button = (name: RegExp | string) => screen.getByRole<HTMLButtonElement>("button", { name });
const heading = () => screen.getByRole("heading", { level: 2 }).textContent;
const question = () => screen.queryByRole("heading", { level: 3 })?.textContent;
const status = () => screen.getByRole("status").textContent;
const asked = () => question()!.match(/of (\w+)/)![1]!;
const kept = () => readLocal<{ cards: Record<string, unknown> }>("review")?.cards;

async function answer(grade: RegExp) {
  const id = asked();
  await userEvent.click(button("Show the answer"));
  await userEvent.click(button(grade));
  return id;
}

describe("ReviewSession", () => {
  it("shows nothing to press before it is alive", () => {
    expect(renderToString(<ReviewSession />)).not.toContain("<button");
  });

  it("asks a card of the page, then shows its answer and when each grade brings it back", async () => {
    begin("entropy");
    render(<ReviewSession />);
    expect(heading()).toBe("Card 1 of 1 today");
    expect(screen.getByRole("heading", { level: 3 }).innerHTML).toBe("What of <em>dice</em>?");
    expect(screen.queryByText("This of dice.", { selector: ".review-answer" })).toBeNull();
    await userEvent.click(button("Show the answer"));
    expect(document.activeElement!.textContent).toBe("This of dice.");
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Missed tomorrow",
      "Hard tomorrow",
      "Knew it in 3 days",
    ]);
  });

  it("keeps each grade, counts on, says when the card comes again, and moves the focus to the next question", async () => {
    begin("surprise", "entropy");
    render(<ReviewSession />);
    const first = await answer(/^Knew/);
    expect(kept()).toEqual({ [first]: { step: 1, seen: "2026-11-22" } });
    expect(heading()).toBe("Card 2 of 3 today");
    expect(status()).toBe("Again on Wednesday, 25 November. Card 2 of 3.");
    expect(document.activeElement!.textContent).toBe(question());
    const second = await answer(/^Missed/);
    const third = await answer(/^Hard/);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(kept()).toMatchObject({ [second]: { step: 0 }, [third]: { step: 0 } });
    expect(document.activeElement!.textContent).toContain(
      "That was all for today, 3 cards. The next 2 are due tomorrow.",
    );
    expect(screen.queryByRole("button", { name: /^Learn/ })).toBeNull();
  });

  it("goes by keys: space shows, 1 to 3 grade", async () => {
    begin("surprise");
    render(<ReviewSession />);
    const first = asked();
    button("Show the answer").focus();
    await userEvent.keyboard("3");
    expect(kept()).toBeUndefined();
    await userEvent.keyboard(" ");
    expect(document.activeElement!.textContent).toBe(`This of ${first}.`);
    await userEvent.keyboard("{Control>}1{/Control}");
    expect(kept()).toBeUndefined();
    await userEvent.keyboard("1");
    const second = asked();
    await userEvent.keyboard(" 3");
    expect(kept()).toEqual({
      [first]: { step: 0, seen: "2026-11-22" },
      [second]: { step: 1, seen: "2026-11-22" },
    });
  });

  it("takes the last grade back, and the one before", async () => {
    begin("surprise");
    writeLocal("review", { cards: { heads: { step: 2, seen: "2026-11-01" } } });
    render(<ReviewSession />);
    const [first, second] = [await answer(/^Missed/), await answer(/^Missed/)];
    await userEvent.click(button("Take the last grade back"));
    expect(asked()).toBe(second);
    expect(status()).toBe("Taken back. Card 2 of 2.");
    expect(document.activeElement!.textContent).toBe(`This of ${second}.`);
    await userEvent.click(button("Take the last grade back"));
    expect(asked()).toBe(first);
    expect(kept()).toEqual({ heads: { step: 2, seen: "2026-11-01" } });
    expect(screen.queryByRole("button", { name: "Take the last grade back" })).toBeNull();
  });

  it("comes back on the day that was said, and not before", async () => {
    begin("entropy");
    render(<ReviewSession />);
    await answer(/^Knew/);
    for (const [day, heads] of [
      ["2026-11-22", "Today"],
      ["2026-11-24", "Today"],
      ["2026-11-25", "Card 1 of 1 today"],
    ]) {
      cleanup();
      at(day);
      render(<ReviewSession />);
      expect(heading(), day).toBe(heads);
    }
  });

  it("says what to wait for, and teaches new ones ahead on request, of lessons not begun too", async () => {
    render(<ReviewSession />);
    expect(screen.getByText(/so far there are none/)).toBeDefined();
    await userEvent.click(button("Learn 3 new ones ahead"));
    expect(heading()).toBe("Card 1 of 3 today");
    expect(document.activeElement!.textContent).toBe(question());
    await answer(/^Knew/);
    cleanup();
    render(<ReviewSession />);
    expect(screen.getByText(/The next card is due on Wednesday, 25 November/)).toBeDefined();
    button("Learn 2 new ones ahead");
  });

  it("deals anew when the page was left open overnight", async () => {
    begin("entropy");
    render(<ReviewSession />);
    await answer(/^Missed/);
    expect(heading()).toBe("Today");
    at("2026-11-23");
    act(() => void fireEvent(document, new Event("visibilitychange")));
    expect(heading()).toBe("Card 1 of 1 today");
  });

  it("grades by the day it is by then", async () => {
    begin("entropy");
    render(<ReviewSession />);
    await userEvent.click(button("Show the answer"));
    at("2026-11-23");
    await userEvent.click(button(/^Missed/));
    expect(kept()).toEqual({ dice: { step: 0, seen: "2026-11-23" } });
  });

  it("goes on where nothing can be kept, and says so", async () => {
    begin("surprise");
    const stored = localStorage.getItem("measured-surprise:progress");
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => (key.endsWith("progress") ? stored : null),
      setItem() {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    render(<ReviewSession />);
    const first = await answer(/^Knew/);
    expect(screen.getByText(/does not keep your grades/)).toBeDefined();
    expect(asked()).not.toBe(first);
    await answer(/^Knew/);
    expect(screen.getByText(/That was all for today, 2 cards/)).toBeDefined();
  });
});

describe("ReviewDue", () => {
  const deck = { surprise: ["heads", "tails"], entropy: ["dice"] };

  it("says how many cards there are, and alive, how many are due", () => {
    expect(renderToString(<ReviewDue deck={deck} />)).toBe("3 cards, a few a day");
    const says = () => {
      const { container } = render(<ReviewDue deck={deck} />);
      return container.textContent;
    };
    expect(says()).toBe("nothing is due today");
    begin("entropy");
    expect(says()).toBe("1 card is due today");
    begin("entropy", "surprise");
    expect(says()).toBe("3 cards are due today");
    writeLocal("review", {
      cards: { dice: { step: 0, seen: "2026-11-22" }, gone: { step: 0, seen: "2026-11-01" } },
    });
    expect(says()).toBe("2 cards are due today");
  });
});
