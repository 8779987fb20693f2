// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import { defaults, merge } from "../../figure/schema.ts";
import { getStore } from "../../figure/store.ts";
import widget from "./index.ts";
import { measure } from "./job.ts";
import { model } from "./model.ts";

let id = "";
let count = 0;

async function shown(initial: object = {}) {
  id = `shuffle-${count++}`;
  await widget.needs?.(merge(widget.params, defaults(widget.params), initial));
  render(<Figure definition={widget} id={id} initial={initial} unit="bits" />);
}

/** As if a worker had measured the first evenings. */
async function measured(initial: object) {
  const params = merge(widget.params, defaults(widget.params), initial);
  const result = await measure(params as never, {
    signal: new AbortController().signal,
    progress: async () => {},
  });
  await widget.needs?.(params);
  const definition = {
    ...widget,
    model: (state: never, unit: "bits" | "nats") => model(state, unit, result),
  };
  id = `shuffle-${count++}`;
  render(<Figure definition={definition as typeof widget} id={id} initial={initial} unit="bits" />);
}

const state = () => getStore(id)!.get().params as Record<string, unknown>;
const main = () => document.querySelector(".readout.main")!.textContent;
const step = (name: string) => document.querySelector<HTMLFormElement>(`.checked-step[data-step=${name}]`)!;
const pick = (name: string) => fireEvent.click(screen.getByRole("radio", { name }));

async function answer(name: string, text: string, expected: RegExp) {
  const form = step(name);
  fireEvent.change(form.querySelector("input")!, { target: { value: text } });
  fireEvent.submit(form);
  await expect
    .poll(() => form.querySelector(".feedback")!.textContent, { timeout: 20_000 })
    .toMatch(expected);
}

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("the figure", { timeout: 60_000 }, () => {
  it("opens on two that beat their shuffles, and the tram that was lucky", async () => {
    await shown();
    expect(main()).toBe("beat their shuffles2 of 6");
    expect(screen.getByText("412 of 1,000 shuffles reach it: p")).toBeTruthy();
    expect(screen.getByText("0.142, may be luck")).toBeTruthy();
    expect(screen.getByText("0.075, kept")).toBeTruthy();
  });

  it("takes a guess before the shuffles, and puts it beside what came", async () => {
    await shown({ shuffled: false });
    expect(main()).toBe("how many will beat their shuffles?? of 6");
    expect(step("chance")).toBeNull();
    pick("3");
    expect(state().guess).toBe(3);
    fireEvent.click(screen.getByRole("button", { name: "Shuffle" }));
    await expect.poll(main, { timeout: 20_000 }).toBe("beat their shuffles2 of 6; you said 3");
    expect(step("chance")).toBeTruthy();
  });

  it("counts the looks or does not, and tells when shuffles are too few", async () => {
    await shown();
    fireEvent.click(screen.getByRole("checkbox", { name: "six looks counted" }));
    expect(main()).toBe("beat their shuffles3 of 6");
    pick("0.01");
    expect(state()).toMatchObject({ level: "0.01", looks: false });
  });

  it("looks at another feature, and draws other evenings", async () => {
    await shown({ seed: 9999 });
    pick("rain");
    expect(screen.getByText("39 of 62")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Draw other evenings" }));
    expect(state().seed).toBe(0);
  });

  it("has a map of pairs, by pointer and by name", async () => {
    await measured({ pairs: true, feature: 5, other: 6 });
    expect(main()).toBe("upstairs and downstairs: more than the sum0.585 bits");
    expect(screen.getByText("Fifteen pairs; 1 beats what shuffled labels give.")).toBeTruthy();
    expect(screen.getByText("31 of 35")).toBeTruthy();
    fireEvent.click(screen.getByText("+0.211"));
    expect(state()).toMatchObject({ feature: 2, other: 3 });
    const [one, other] = screen.getAllByRole("radio", { name: "coin" });
    fireEvent.click(one!);
    fireEvent.click(screen.getAllByRole("radio", { name: "car" })[1]!);
    expect(other).toBeTruthy();
    expect(state()).toMatchObject({ feature: 4, other: 1 });
    pick("ranking alone");
    expect(state()).toMatchObject({ pairs: false, shuffled: false });
  });

  it("reads a table of one's own, and says what is wrong with another", async () => {
    await shown();
    // What is fetched later may take its time.
    await import("./OwnTable.tsx");
    fireEvent.click(screen.getByRole("button", { name: "A table of your own" }));
    const field = await screen.findByRole<HTMLTextAreaElement>(
      "textbox",
      { name: /first line names the columns/ },
      { timeout: 20_000 },
    );
    expect(field.value.split("\n")).toHaveLength(121);
    expect(field.value).toMatch(/^car,rain,tram,coin,upstairs,downstairs,light\nin the drive,/);
    fireEvent.change(field, { target: { value: "a,b\n1,2" } });
    fireEvent.click(screen.getByRole("button", { name: "Rank these" }));
    expect(screen.getByText("Only 1 row can be read; 8 is the least.")).toBeTruthy();
    expect(state().own).toBe("");
    const text = ["x,y", ...Array.from({ length: 10 }, (_, i) => `${i % 2},${i % 3 ? "a" : "b"}`), "1"].join(
      "\n",
    );
    fireEvent.change(field, { target: { value: text } });
    fireEvent.click(screen.getByRole("button", { name: "Rank these" }));
    expect(
      screen.getByText("10 rows, 1 feature; the label is y. Left out: line 12 (1 cell, not 2)."),
    ).toBeTruthy();
    expect(state().own).toBe(text);
  });
});

describe("the steps", { timeout: 60_000 }, () => {
  it("hold a share against the four counts", async () => {
    await shown();
    expect(step("share").textContent).toContain(
      "In 51 of the 67 rows with car “in the drive”, light is “on”; in 6 of the 53 with “gone”.",
    );
    await answer("share", "0.668", /doubt that is left/);
    await answer("share", "0.347", /weigh the doubt/);
    await answer("share", "0,33", /That is it: 0\.3304/);
    expect(step("share").textContent).toContain("0.998 − 0.668 = 0.330 bits");
  });

  it("hold the luck of many values against the formula", async () => {
    await shown();
    await answer("bias", "19/120/ln(2)", /twice the number of rows/);
    await answer("bias", "19/240/ln(2)", /That is it: 0\.1142/);
    expect(step("bias").textContent).toContain("Its shuffles give 0.136 on average");
  });

  it("hold a p-value against the shuffles, the one that was counted among them", async () => {
    await shown();
    await answer("chance", "0.04", /add 1 to the shuffles/);
    await answer("chance", "41/1001", /That is it: 0\.04096/);
    expect(step("chance").textContent).toContain("6 × 0.041 = 0.246");
  });
});
