// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { demoWidget } from "./demoWidget.tsx";
import { Formula } from "./Formula.tsx";
import { filledFormula, LiveFormula } from "./LiveFormula.tsx";
import { Scrub } from "./Scrub.tsx";
import { defaults } from "./schema.ts";
import { scrubProps } from "./scrubProps.ts";
import { figureStore } from "./store.ts";
import { fillSlots } from "./template.ts";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const slot = (name: string) =>
  `<span class="enclosing" data-slot-num="${name}"><span class="mord">0.</span><span>00</span></span>`;
const tex = {
  bits: `<math><mn data-slot-num="p">0.00</mn></math><span class="katex-html">${slot("p")} log2 ${slot("mean")}</span>`,
  nats: `<math><mn data-slot-num="p">0.00</mn></math><span class="katex-html">${slot("p")} ln ${slot("mean")}</span>`,
};
const state = defaults(demoWidget.params);

describe("fillSlots", () => {
  it("puts values in place of the samples, and nothing else", () => {
    expect(fillSlots(`a${slot("p")}b`, { p: "0.4" })).toBe(
      'a<span class="enclosing" data-slot-num="p">0.4</span>b',
    );
  });

  it("escapes what it is given", () => {
    expect(fillSlots(slot("p"), { p: "<&" })).toContain("&lt;&amp;");
  });

  it("names a slot without a value", () => {
    expect(() => fillSlots(slot("p"), { q: "1" })).toThrow('no value for slot "p" (given: q)');
    expect(() => fillSlots(slot("toString"), {})).toThrow("toString");
  });
});

describe("Formula", () => {
  it("swaps digits in HTML at once, in MathML when they rest, in the nodes that are there", () => {
    vi.useFakeTimers();
    const { container, rerender } = render(<Formula tex={tex} values={{ p: "0.40", mean: "1" }} />);
    expect(container.textContent).toBe("0.400.40 log2 1");
    const nodes = [...container.querySelectorAll("*")];
    rerender(<Formula tex={tex} values={{ p: "0.50", mean: "−2" }} />);
    expect(container.textContent).toBe("0.400.50 log2 −2");
    vi.advanceTimersByTime(100);
    rerender(<Formula tex={tex} values={{ p: "0.60", mean: "−2" }} />);
    vi.advanceTimersByTime(100);
    expect(container.textContent).toBe("0.400.60 log2 −2");
    vi.advanceTimersByTime(100);
    expect(container.textContent).toBe("0.600.60 log2 −2");
    expect([...container.querySelectorAll("*")]).toEqual(nodes);
  });

  it("gives a number that moves a box as wide as itself, and none to what is no plain number", () => {
    const { container, rerender } = render(<Formula tex={tex} values={{ p: "0.40", mean: "1" }} />);
    const box = container.querySelector<HTMLElement>(".katex-html [data-slot-num=p]")!;
    rerender(<Formula tex={tex} values={{ p: "0.50", mean: "1" }} />);
    expect(box.classList).toContain("boxed");
    expect(box.style.width).toContain("3 * 0.5em + 0.278em");
    rerender(<Formula tex={tex} values={{ p: "−0.5", mean: "1" }} />);
    expect(box.style.width).toContain("2 * 0.5em + 1.056em");
    rerender(<Formula tex={tex} values={{ p: "∞", mean: "1" }} />);
    expect(box.classList).not.toContain("boxed");
    expect(box.style.width).toBe("");
  });

  it("reads differently in nats", () => {
    const { container, rerender } = render(<Formula tex={tex} values={{ p: "1", mean: "2" }} unit="bits" />);
    rerender(<Formula tex={tex} values={{ p: "1", mean: "3" }} unit="nats" />);
    expect(container.textContent).toBe("11 ln 3");
  });
});

describe("LiveFormula", () => {
  it("follows its figure in the unit of the page", async () => {
    const slots = { formula: filledFormula(tex, demoWidget, state) };
    const { container } = render(<LiveFormula figure="followed" slots={slots} />);
    const bits = () => container.querySelector(".in-bits")!.textContent;
    expect(bits()).toBe("0.50.5 log2 0");
    const store = await act(async () => figureStore("followed", demoWidget));
    act(() => store.set({ mean: 2, p: [0.75, 0.25] }));
    expect(bits()).toBe("0.50.75 log2 2");
    await vi.waitFor(() => expect(bits()).toBe("0.750.75 log2 2"));
  });

  it("needs a widget that says what its slots hold", () => {
    expect(() => filledFormula(tex, { ...demoWidget, formulaValues: undefined }, state)).toThrow(
      "demo-widget",
    );
  });
});

describe("Scrub", () => {
  const drawn = async (figure: string, param: string, index?: number) => {
    render(<Scrub {...scrubProps(figure, demoWidget, state, param, index)} />);
    return act(async () => figureStore(figure, demoWidget));
  };
  const slider = () => screen.getByRole<HTMLInputElement>("slider");

  it("is a slider that speaks the number", async () => {
    const store = await drawn("s1", "mean");
    fireEvent.change(slider(), { target: { value: "1.5" } });
    expect(store.get().params.mean).toBe(1.5);
    expect(slider().getAttribute("aria-valuetext")).toBe("mean 1.5");
    fireEvent.keyDown(slider(), { key: "PageDown" });
    expect(store.get().params.mean).toBe(0.5);
  });

  it("lets the other probabilities share the rest", async () => {
    const store = await drawn("s2", "p", 0);
    fireEvent.change(slider(), { target: { value: "0.8" } });
    expect(store.get().params.p).toEqual([0.8, expect.closeTo(0.2, 12)]);
    expect(screen.getByText("0.80")).toBeTruthy();
  });

  it("is pulled sideways, and goes back if the pull was a scroll", async () => {
    const store = await drawn("s3", "mean");
    const number = slider().parentElement!;
    number.setPointerCapture = () => {};
    fireEvent.pointerDown(number, { clientX: 100, button: 0 });
    fireEvent.pointerMove(number, { clientX: 140 });
    expect(store.get().params.mean).toBe(1);
    fireEvent.pointerCancel(number);
    expect(store.get().params.mean).toBe(0);
    fireEvent.pointerMove(number, { clientX: 180 });
    expect(store.get().params.mean).toBe(0);
  });

  it("waits for its figure", () => {
    render(<Scrub {...scrubProps("nowhere", demoWidget, state, "mean")} />);
    fireEvent.change(slider(), { target: { value: "1" } });
    expect(slider().value).toBe("0");
  });

  it("is refused for what is no number", () => {
    expect(() => scrubProps("s", demoWidget, state, "p")).toThrow("p is not in the figure's state");
    expect(() => scrubProps("s", demoWidget, state, "p", 7)).toThrow("p[7]");
    expect(() => scrubProps("s", demoWidget, state, "view")).toThrow("view is no number");
  });
});
