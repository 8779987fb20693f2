// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import type { State } from "../../figure/params.ts";
import { readLocal } from "../../ui/storage.ts";
import definition from "./index.ts";
import type { params } from "./params.ts";
import { partsOf } from "./parts.ts";

let figures = 0;

/** Each test has a figure of its own, since a figure's state belongs to its id. */
function show(initial: Partial<State<typeof params>> = {}) {
  figures++;
  return render(<Figure definition={definition} id={`kl-${figures}`} initial={initial} />);
}

const hero = () => document.querySelector(".readout.main")!.textContent;
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const slide = (name: string, value: number) =>
  fireEvent.change(screen.getByRole("slider", { name }), { target: { value: String(value) } });

/** Sets the eleven sliders to a valley with two equal sides, which is what most expect. */
function drawValley() {
  for (let i = 0; i <= 10; i++) slide(`q = ${(i / 10).toFixed(1)}`, 4 * Math.abs(i / 10 - 0.8));
}

beforeAll(() => Promise.all([partsOf("curve"), partsOf("compare")]));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe("the KL curve", () => {
  it.each([
    ["Right, 0.8", "0.0000"],
    ["Too sure, 0.99", "0.6184"],
    ["Backwards, 0.01", "4.5961"],
    ["Both directions", "0.7370"],
    ["Three outcomes", "1.0830"],
  ])("makes its argument by presets: %s", (name, bits) => {
    show();
    expect(hero()).toContain("0.2781");
    fireEvent.click(screen.getByRole("radio", { name }));
    expect(hero()).toContain(bits);
  });

  it("moves belief and truth by sliders, which say what they mean", () => {
    show();
    slide("model’s heads, q", 0.99);
    slide("true heads, p", 0.5);
    expect(screen.getByRole("slider", { name: "model’s heads, q" }).getAttribute("aria-valuetext")).toBe(
      "q 0.99, wasted 2.3292\u00a0bits",
    );
    expect(hero()).toContain("2.3292");
  });

  it("shows the other direction as a line of its own, dashed", () => {
    show();
    expect(document.querySelector(".other-way")).toBeNull();
    fireEvent.click(screen.getByRole("checkbox", { name: "the other direction too" }));
    expect(document.querySelector(".w-wide .other-way")).not.toBeNull();
    expect(screen.getAllByText("KL(Q‖P) dashed").length).toBeGreaterThan(0);
  });

  it("prints what leaves the picture", () => {
    show({ p: 0.97, q: 0.01 });
    const cut = [...document.querySelectorAll(".w-wide .label")].map(({ textContent }) => textContent);
    expect(cut).toContain("↑ 6.25");
    expect(cut).toContain("↑ +6.402");
  });

  it("shows a wrong split of the rest as what it adds", () => {
    show({ mode: "path", p: 0.6, q: 0.6 });
    slide("split of the rest", 0.5);
    const parts = [...document.querySelectorAll(".readout b")].map(({ textContent }) => textContent);
    expect(parts).toEqual(["0.0755", "0.0000", "0.0755"]);
  });

  it("takes a drawing from eleven sliders and says where it is off", () => {
    show({ mode: "draw" });
    expect(screen.getAllByRole("slider")).toHaveLength(11);
    expect((screen.getByRole("button", { name: "Commit" }) as HTMLButtonElement).disabled).toBe(true);
    drawValley();
    press("Commit");
    expect(hero()).toContain("your mean error0.74 bits");
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      expect.stringContaining("Farthest off: near 0.3"),
      expect.stringContaining("much alike; the truth is 0.08 and 0.20"),
      expect.stringContaining("no bound at either"),
    ]);
  });

  it("remembers the drawing with its coin, through the curve, another coin and another visit", () => {
    show({ mode: "draw" });
    drawValley();
    press("Commit");
    expect(readLocal<{ p: number }>("guess/kl-divergence/curve")!.p).toBe(0.8);
    press("Move along the curve");
    slide("true heads, p", 0.5);
    press("Compare your drawing");
    expect(hero()).toContain("0.74");
    press("Draw again");
    cleanup();

    show({ mode: "draw" });
    press("Show my last drawing");
    expect(hero()).toContain("0.74");
    fireEvent.click(screen.getByRole("radio", { name: "Unsure, 0.5" }));
    expect(hero()).toContain("0.2781");
  });

  it.each(['"high"', "null", '{"p":2,"drawn":[1]}', '{"p":0.8,"drawn":[9]}'])(
    "ignores a remembered drawing that is none: %s",
    (stored) => {
      localStorage.setItem("measured-surprise:guess/kl-divergence/curve", stored);
      show({ mode: "draw" });
      expect(screen.queryByRole("button", { name: "Show my last drawing" })).toBeNull();
    },
  );

  it("offers the truth to whoever will not draw", () => {
    show({ mode: "draw" });
    press("Show me");
    expect(screen.getByRole("slider", { name: "model’s heads, q" })).toBeTruthy();
  });

  it("holds the true curve in the page it is drawn from, for paper and for readers without scripts", () => {
    const html = renderToString(<Figure definition={definition} id="static" initial={{ mode: "draw" }} />);
    expect(html).toContain('class="curve kl withheld"');
  });
});
