// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import { showing } from "../../figure/showing.tsx";
import { readLocal } from "../../ui/storage.ts";
import definition from "./index.ts";
import { comparing } from "./parts.ts";

const show = showing(definition);

/** Sets the eleven sliders to the parabola, which a gentle hill is much like. */
function drawParabola(curve: ReturnType<typeof show>) {
  for (let i = 0; i <= 10; i++) curve.move(`p = ${(i / 10).toFixed(1)}`, 4 * (i / 10) * (1 - i / 10));
}

beforeAll(comparing);
afterEach(() => localStorage.clear());

describe("the binary-entropy curve", () => {
  it("opens on a sure thing that is 1 % doubtful", () => {
    const curve = show();
    expect(curve.spoken()).toBe(
      "Heads 99% of the time: 0.0808 bits, 0.0144 from heads and 0.0664 from tails. The curve falls here by 6.63 bits per unit of p.",
    );
    expect(curve.chosen("99 in 100")).toBe(true);
  });

  it("moves its point by the slider, which says what it means", () => {
    const curve = show();
    curve.move("heads, p", 0.1);
    expect(curve.valueText("heads, p")).toBe("p 0.100, entropy 0.4690\u00a0bits, slope 3.17");
    expect(document.querySelector(".readout.main")!.textContent).toContain("0.4690");
  });

  it.each([
    ["Fair coin", "1.0000 bits"],
    ["9 in 10", "0.4690 bits"],
    ["99 in 100", "0.0808 bits"],
    ["Half a bit", "0.4999 bits"],
  ])("makes its argument by presets: %s", (name, height) => {
    const curve = show({ p: 0.3 });
    curve.choose(name);
    expect(document.querySelector(".readout.main")!.textContent).toContain(height.slice(0, 6));
  });

  it("lays the parabola over the curve", () => {
    const curve = show({ p: 0.1 });
    curve.choose("Parabola");
    expect(document.querySelector(".curve.laid")).not.toBeNull();
    expect(curve.spoken()).toContain("The parabola says 0.3600, 0.1090 bits less.");
  });

  it("takes a drawing from eleven sliders and says where it is off", () => {
    const curve = show({ mode: "draw" });
    expect(screen.getAllByRole("slider")).toHaveLength(11);
    expect(curve.button("Commit").disabled).toBe(true);
    drawParabola(curve);
    curve.press("Commit");
    expect(curve.spoken()).toContain("You were 0.11 low near 0.1: truth 0.47.");
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      expect.stringContaining("Farthest off: near 0.1"),
      expect.stringContaining("The ends"),
      expect.stringContaining("The top"),
    ]);
  });

  it("keeps focus where it was when a drawing is committed", () => {
    const curve = show({ mode: "draw" });
    drawParabola(curve);
    const button = curve.button("Commit");
    button.focus();
    fireEvent.click(button);
    expect(document.activeElement).toBe(curve.button("Move a tangent along it"));
  });

  it("remembers the drawing in this browser, through the tangent, a new start and another visit", () => {
    const curve = show({ mode: "draw" });
    drawParabola(curve);
    curve.press("Commit");
    expect(readLocal<number[]>("guess/binary-entropy/curve")![4]).toBeCloseTo(0.36, 2);
    curve.press("Move a tangent along it");
    curve.press("Compare your drawing");
    expect(document.querySelector(".readout.main")!.textContent).toContain("your mean error");
    curve.press("Draw again");
    expect(screen.getAllByRole("slider")).toHaveLength(11);
    cleanup();

    const again = show({ mode: "draw" });
    again.press("Show my last drawing");
    expect(document.querySelector(".readout.main")!.textContent).toContain("your mean error");
  });

  it("offers the truth to whoever will not draw", () => {
    const curve = show({ mode: "draw" });
    curve.press("Show me");
    expect(curve.slider("heads, p")).toBeTruthy();
  });

  it("ignores a remembered drawing that is none", () => {
    localStorage.setItem("measured-surprise:guess/binary-entropy/curve", '["high", null]');
    show({ mode: "draw" });
    expect(screen.queryByRole("button", { name: "Show my last drawing" })).toBeNull();
  });

  it("holds the true curve in the page it is drawn from, for paper and for readers without scripts", () => {
    const html = renderToString(<Figure definition={definition} id="static" initial={{ mode: "draw" }} />);
    expect(html).toContain('class="curve h withheld"');
  });
});
