// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import { showing } from "../../figure/showing.tsx";
import { readLocal } from "../../ui/storage.ts";
import definition from "./index.ts";
import { partsOf } from "./parts.ts";

const show = showing(definition);
const hero = () => document.querySelector(".readout.main")!.textContent;

/** Sets the eleven sliders to a valley with two equal sides, which is what most expect. */
function drawValley(curve: ReturnType<typeof show>) {
  for (let i = 0; i <= 10; i++) curve.move(`q = ${(i / 10).toFixed(1)}`, 4 * Math.abs(i / 10 - 0.8));
}

beforeAll(() => Promise.all([partsOf("curve"), partsOf("compare")]));
afterEach(() => localStorage.clear());

describe("the KL curve", () => {
  it.each([
    ["Right, 0.8", "0.0000"],
    ["Too sure, 0.99", "0.6184"],
    ["Backwards, 0.01", "4.5961"],
    ["Both directions", "0.7370"],
    ["Three outcomes", "1.0830"],
  ])("makes its argument by presets: %s", (name, bits) => {
    const curve = show();
    expect(hero()).toContain("0.2781");
    curve.choose(name);
    expect(hero()).toContain(bits);
  });

  it("moves belief and truth by sliders, which say what they mean", () => {
    const curve = show();
    curve.move("model says, q", 0.99);
    curve.move("true heads, p", 0.5);
    expect(curve.valueText("model says, q")).toBe("q 0.99, wasted 2.3292\u00a0bits");
    expect(hero()).toContain("2.3292");
  });

  it("shows the other direction as a line of its own, dashed", () => {
    const curve = show();
    expect(document.querySelector(".other-way")).toBeNull();
    curve.tick("the other direction too");
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
    const curve = show({ mode: "path", p: 0.6, q: 0.6 });
    curve.move("split of the rest", 0.5);
    const parts = [...document.querySelectorAll(".readout b")].map(({ textContent }) => textContent);
    expect(parts).toEqual(["0.0755", "0.0000", "0.0755"]);
  });

  it("takes a drawing from eleven sliders and says where it is off", () => {
    const curve = show({ mode: "draw" });
    expect(screen.getAllByRole("slider")).toHaveLength(11);
    expect(curve.button("Commit").disabled).toBe(true);
    drawValley(curve);
    curve.press("Commit");
    expect(hero()).toContain("your mean error0.74 bits");
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      expect.stringContaining("Farthest off: near 0.3"),
      expect.stringContaining("much alike; the truth is 0.08 and 0.20"),
      expect.stringContaining("no bound at either"),
    ]);
  });

  it("remembers the drawing with its coin, through the curve, another coin and another visit", () => {
    const curve = show({ mode: "draw" });
    drawValley(curve);
    curve.press("Commit");
    expect(readLocal<{ p: number }>("guess/kl-divergence/curve")!.p).toBe(0.8);
    curve.press("Move along the curve");
    curve.move("true heads, p", 0.5);
    curve.press("Compare your drawing");
    expect(hero()).toContain("0.74");
    curve.press("Draw again");
    cleanup();

    const again = show({ mode: "draw" });
    again.press("Show my last drawing");
    expect(hero()).toContain("0.74");
    again.choose("Unsure, 0.5");
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
    const curve = show({ mode: "draw" });
    curve.press("Show me");
    expect(curve.slider("model says, q")).toBeTruthy();
  });

  it("holds the true curve in the page it is drawn from, for paper and for readers without scripts", () => {
    const html = renderToString(<Figure definition={definition} id="static" initial={{ mode: "draw" }} />);
    expect(html).toContain('class="curve kl withheld"');
  });
});
