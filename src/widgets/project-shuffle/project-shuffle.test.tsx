// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { defaults, merge } from "../../figure/schema.ts";
import { showing } from "../../figure/showing.tsx";
import { answerStep } from "../../ui/checkedSteps.ts";
import widget from "./index.ts";
import { measure } from "./job.ts";
import { model } from "./model.ts";

const show = showing(widget);
type Start = NonNullable<Parameters<typeof show>[0]>;
const stateAt = (start: Start) => merge(widget.params, defaults(widget.params), start);

async function shown(start: Start = {}) {
  await widget.needs?.(stateAt(start));
  return show(start);
}

/** As if a worker had measured the first evenings. */
async function measured(start: Start) {
  const state = stateAt(start);
  const result = await measure(state, {
    signal: new AbortController().signal,
    progress: async () => {},
  });
  await widget.needs?.(state);
  return showing({ ...widget, model: (state, unit) => model(state, unit, result) })(start);
}

const main = () => document.querySelector(".readout.main")!.textContent;
const step = (name: string) => document.querySelector<HTMLFormElement>(`.checked-step[data-step=${name}]`)!;

beforeEach(() => localStorage.clear());

describe("the figure", { timeout: 60_000 }, () => {
  it("opens on two that beat their shuffles, and the tram that was lucky", async () => {
    await shown();
    expect(main()).toBe("beat their shuffles2 of 6");
    expect(screen.getByText("412 of 1,000 shuffles reach it: p")).toBeTruthy();
    expect(screen.getByText("0.142, may be luck")).toBeTruthy();
    expect(screen.getByText("0.075, kept")).toBeTruthy();
  });

  it("takes a guess before the shuffles, and puts it beside what came", async () => {
    const project = await shown({ shuffled: false });
    expect(main()).toBe("how many will beat their shuffles?? of 6");
    expect(step("chance")).toBeNull();
    project.choose("3");
    expect(project.params().guess).toBe(3);
    project.press("Shuffle");
    await expect.poll(main, { timeout: 20_000 }).toBe("beat their shuffles2 of 6; you said 3");
    expect(step("chance")).toBeTruthy();
  });

  it("counts the looks or does not, and tells when shuffles are too few", async () => {
    const project = await shown();
    project.tick("six looks counted");
    expect(main()).toBe("beat their shuffles3 of 6");
    project.choose("0.01");
    expect(project.params()).toMatchObject({ level: "0.01", looks: false });
  });

  it("looks at another feature, and draws other evenings", async () => {
    const project = await shown({ seed: 9999 });
    project.choose("rain");
    expect(screen.getByText("39 of 62")).toBeTruthy();
    project.press("Draw other evenings");
    expect(project.params().seed).toBe(0);
  });

  it("has a map of pairs, by pointer and by name", async () => {
    const project = await measured({ pairs: true, feature: 5, other: 6 });
    expect(main()).toBe("upstairs and downstairs: more than the sum0.585 bits");
    expect(screen.getByText("Fifteen pairs; 1 beats what shuffled labels give.")).toBeTruthy();
    expect(screen.getByText("31 of 35")).toBeTruthy();
    fireEvent.click(screen.getByText("+0.211"));
    expect(project.params()).toMatchObject({ feature: 2, other: 3 });
    const [one, other] = screen.getAllByRole("radio", { name: "coin" });
    fireEvent.click(one!);
    fireEvent.click(screen.getAllByRole("radio", { name: "car" })[1]!);
    expect(other).toBeTruthy();
    expect(project.params()).toMatchObject({ feature: 4, other: 1 });
    project.choose("ranking alone");
    expect(project.params()).toMatchObject({ pairs: false, shuffled: false });
  });

  it("reads a table of one's own, and says what is wrong with another", async () => {
    const project = await shown();
    // What is fetched later may take its time.
    await import("./OwnTable.tsx");
    project.press("A table of your own");
    const field = await screen.findByRole<HTMLTextAreaElement>(
      "textbox",
      { name: /first line names the columns/ },
      { timeout: 20_000 },
    );
    expect(field.value.split("\n")).toHaveLength(121);
    expect(field.value).toMatch(/^car,rain,tram,coin,upstairs,downstairs,light\nin the drive,/);
    fireEvent.change(field, { target: { value: "a,b\n1,2" } });
    project.press("Rank these");
    expect(screen.getByText("Only 1 row can be read; 8 is the least.")).toBeTruthy();
    expect(project.params().own).toBe("");
    const text = ["x,y", ...Array.from({ length: 10 }, (_, i) => `${i % 2},${i % 3 ? "a" : "b"}`), "1"].join(
      "\n",
    );
    fireEvent.change(field, { target: { value: text } });
    project.press("Rank these");
    expect(
      screen.getByText("10 rows, 1 feature; the label is y. Left out: line 12 (1 cell, not 2)."),
    ).toBeTruthy();
    expect(project.params().own).toBe(text);
  });
});

describe("the steps", { timeout: 60_000 }, () => {
  it("hold a share against the four counts", async () => {
    await shown();
    expect(step("share").textContent).toContain(
      "In 51 of the 67 rows with car “in the drive”, light is “on”; in 6 of the 53 with “gone”.",
    );
    expect(await answerStep("share", "0.668")).toMatch(/doubt that is left/);
    expect(await answerStep("share", "0.347")).toMatch(/weigh the doubt/);
    expect(await answerStep("share", "0,33")).toMatch(/That is it: 0\.3304/);
    expect(step("share").textContent).toContain("0.998 − 0.668 = 0.330 bits");
  });

  it("hold the luck of many values against the formula", async () => {
    await shown();
    expect(await answerStep("bias", "19/120/ln(2)")).toMatch(/twice the number of rows/);
    expect(await answerStep("bias", "19/240/ln(2)")).toMatch(/That is it: 0\.1142/);
    expect(step("bias").textContent).toContain("Its shuffles give 0.136 on average");
  });

  it("hold a p-value against the shuffles, the one that was counted among them", async () => {
    await shown();
    expect(await answerStep("chance", "0.04")).toMatch(/add 1 to the shuffles/);
    expect(await answerStep("chance", "41/1001")).toMatch(/That is it: 0\.04096/);
    expect(step("chance").textContent).toContain("6 × 0.041 = 0.246");
  });
});
