// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { showing } from "../../figure/showing.tsx";
import definition from "./index.ts";
import { LAST } from "./params.ts";
import { resultText } from "./result.ts";

async function show(who: "example" | "you" | "class" = "you") {
  showing(definition)({ who });
  if (who !== "example") await screen.findByRole("textbox");
}

const KEY = "measured-surprise:shannon-game";
const field = () => screen.getByRole("textbox", { name: "The next letter" }) as HTMLInputElement;
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });
const key = (name: string) => screen.getByRole("button", { name });
const status = () => document.querySelector(".letter-try [role=status]")!.textContent;
const ranks = () => document.querySelector(".hidden-words i")?.textContent?.split("\t").filter(Boolean);

// What comes when it is asked for: a busy machine is to fetch it before, not within a test.
beforeAll(() => Promise.all([import("./game.ts"), import("./Playing.tsx"), import("./Classroom.tsx")]));
beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

describe("the guessing game", () => {
  it("takes letters from the field, which stays empty", async () => {
    await show();
    type("x");
    expect(status()).toBe("Not x. Guess 2:");
    expect(key("x").getAttribute("aria-disabled")).toBe("true");
    type("S");
    expect(status()).toBe("s: guess 2. And the next?");
    expect(field().value).toBe("");
    expect(key("x").getAttribute("aria-disabled")).toBeNull();
    expect(ranks()).toEqual(["2", "1"]);
  });

  it("takes letters from the keys on the page, and those typed while one of them has the focus", async () => {
    await show();
    key("e").focus();
    fireEvent.click(key("e"));
    fireEvent.keyDown(key("e"), { key: "a" });
    expect(status()).toBe("Not e, a. Guess 3:");
    fireEvent.keyDown(key("e"), { key: " " });
    fireEvent.keyDown(key("e"), { key: "s", ctrlKey: true });
    fireEvent.keyDown(document.body, { key: "s" });
    expect(status()).toBe("Not e, a. Guess 3:");
    fireEvent.click(key("s"));
    expect(ranks()).toEqual(["3", "1"]);
    expect(document.activeElement).toBe(key("e"));
  });

  it("waits for an unfinished composition", async () => {
    await show();
    fireEvent.input(field(), { target: { value: "s" }, isComposing: true });
    expect(ranks()).toEqual(["1"]);
    fireEvent.compositionEnd(field());
    expect(ranks()).toEqual(["1", "1"]);
  });

  it("tells a letter that is given up and counts it as guess 27", async () => {
    await show();
    fireEvent.click(key("Give up this letter"));
    expect(status()).toBe("It was s: counted as guess 27. And the next?");
  });

  it("goes on to another passage when one is complete", async () => {
    await show();
    type("soon the crew came on board in twos and threes ");
    type("the riggers bestirred themselves the mates were actively engaged");
    expect(status()).toBe("d: guess 1. The passage is complete.");
    fireEvent.click(key("Next passage"));
    expect(document.querySelector(".hidden-words")!.textContent).toMatch(/^i said nothing/);
    expect(screen.getByText(/^Which guess it took: the first for 100% of 111 letters/)).toBeTruthy();
  });

  it("opens on an example and gives the keyboard the field when the reader takes the turn", async () => {
    await show("example");
    expect(screen.queryByRole("textbox")).toBeNull();
    fireEvent.click(key("Your turn"));
    expect(await screen.findByRole("textbox")).toBe(document.activeElement);
    fireEvent.click(screen.getByRole("radio", { name: "A reader of 1951" }));
    const own = screen.getByRole("radio", { name: "Your game" });
    own.focus();
    fireEvent.click(own);
    expect(document.activeElement).toBe(own);
  });
});

describe("what is kept", () => {
  it("is the game with its counts, taken up again by the next figure", async () => {
    await show();
    type("xsoo");
    type("soo");
    type("z");
    expect(JSON.parse(localStorage.getItem(KEY)!)).toMatchObject({ game: [2, 1, 1], wrong: "z" });
    expect(JSON.parse(localStorage.getItem(KEY)!).counts.slice(0, 3)).toEqual([2, 1, 0]);
    cleanup();
    await show();
    expect(ranks()).toEqual(["2", "1", "1", "2"]);
  });

  it("is forgotten after asking twice", async () => {
    await show();
    type("soon");
    fireEvent.click(key("Start over"));
    // Where pressing a button does not focus it, too, leaving it takes the question back.
    fireEvent.blur(document.activeElement!);
    fireEvent.click(key("Start over"));
    fireEvent.click(key("Forget 4 letters?"));
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(ranks()).toEqual(["1"]);
  });

  it("is passed over where it is no game", async () => {
    for (const stored of ["{", '"game"', '{"game":"x"}', '{"game":[1.5]}', "null"]) {
      localStorage.setItem(KEY, stored);
      await show();
      expect(ranks()).toEqual(["1"]);
      cleanup();
    }
  });

  it("is said to be nothing where the browser keeps nothing, and the game goes on", async () => {
    await show();
    vi.stubGlobal("localStorage", {
      getItem: () => null,
      setItem: () => {
        throw new Error("full");
      },
    });
    type("so");
    expect(screen.getByText(/^This browser keeps nothing/)).toBeTruthy();
    expect(ranks()).toEqual(["1", "1", "1"]);
  });
});

describe("a class", () => {
  const result = resultText([30, 9, ...new Array<number>(LAST - 2).fill(0)]);

  it("adds what is pasted and names what is bad", async () => {
    await show("class");
    fireEvent.change(screen.getByRole("textbox"), { target: { value: `${result}{oops` } });
    fireEvent.click(key("Add"));
    expect(screen.getByText(/^1 result added/).parentElement!.textContent).toContain(
      "What was pasted, result 2: no JSON.",
    );
    expect(screen.getByText(/of 39 letters/)).toBeTruthy();
    fireEvent.click(key("Empty the class"));
    expect(screen.queryByText(/of 39 letters/)).toBeNull();
  });

  it("adds files by their names", async () => {
    await show("class");
    const files = [new File([result], "anna.json"), new File(["[]"], "ben.json")];
    fireEvent.change(screen.getByLabelText("Choose files"), { target: { files } });
    expect(await screen.findByText(/^ben.json: empty/)).toBeTruthy();
    expect(screen.getByText(/of 39 letters/)).toBeTruthy();
  });
});
