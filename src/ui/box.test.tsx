// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { box, useBox } from "./box.ts";

afterEach(cleanup);

function Shown({ value }: { value: string }) {
  return <b ref={useBox(value)}>{value}</b>;
}

const boxed = (text: string) => {
  const element = document.createElement("b");
  element.textContent = text;
  box(element, { figure: "0.5em", signs: { ".": 0.25, "−": 0.75 } });
  return element.classList.contains("boxed") ? element.style.width : undefined;
};

describe("box", () => {
  it("is as wide as the figures and the signs together", () => {
    expect(boxed("12.50")).toContain("4 * 0.5em + 0.250em + 5 *");
    expect(boxed("−0.5")).toContain("2 * 0.5em + 1.000em + 4 *");
  });

  it("is not given to words, or to signs of unknown width", () => {
    expect(["∞", "1.20 × 10⁻⁷", "4 of 4", "1e6"].map(boxed)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("useBox", () => {
  it("leaves the page as it was sent until the number changes, and while only figures change", () => {
    const { container, rerender } = render(<Shown value="0.40" />);
    const number = container.querySelector("b")!;
    expect(number.outerHTML).toBe("<b>0.40</b>");
    rerender(<Shown value="0.41" />);
    expect(number.className).toBe("boxed");
    const { cssText } = number.style;
    rerender(<Shown value="0.42" />);
    expect(number.style.cssText).toBe(cssText);
    rerender(<Shown value="0.4275" />);
    expect(number.style.cssText).not.toBe(cssText);
    for (const value of ["−0.52", "+1,024", "12%"]) {
      rerender(<Shown value={value} />);
      expect(number.className).toBe("boxed");
    }
    rerender(<Shown value="∞" />);
    expect(number.className).toBe("");
    expect(number.style.width).toBe("");
  });
});
