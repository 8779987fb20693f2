// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import widget from "./index.ts";

const show = showing(widget);
const numbers = () => [...document.querySelectorAll(".readout b")].map((number) => number.textContent);

describe("the ledger", () => {
  it("lets Q be moved, the others keeping their ratio, and the unavoidable part stay", () => {
    const ledger = show();
    expect(numbers()).toEqual(["1.280", "1.157", "0.123"]);
    ledger.move("A believed", 0.75);
    expect(Number(ledger.slider("B believed").value)).toBeCloseTo(0.15, 12);
    expect(Number(ledger.slider("C believed").value)).toBeCloseTo(0.1, 12);
    expect(numbers()[1]).toBe("1.157");
  });

  it("keeps P locked until it is unlocked", () => {
    const ledger = show();
    expect(screen.queryByRole("slider", { name: "A happens" })).toBeNull();
    ledger.tick("Unlock P");
    ledger.move("A happens", 0.4);
    expect(Number(ledger.slider("B happens").value)).toBeCloseTo(0.4, 12);
  });

  it("keeps the others’ ratio through zero while a pointer holds one", () => {
    const ledger = show();
    fireEvent.pointerDown(ledger.slider("A believed"));
    ledger.move("A believed", 1);
    expect(ledger.slider("B believed").value).toBe("0");
    ledger.move("A believed", 0);
    fireEvent.pointerUp(document.body);
    expect(Number(ledger.slider("B believed").value)).toBeCloseTo(0.6, 12);
    expect(Number(ledger.slider("C believed").value)).toBeCloseTo(0.4, 12);
  });

  it("says when half a bit is wasted, and when nothing is", () => {
    const ledger = show({ q: [0.37, 0.6, 0.03] });
    expect(screen.getByText(/find another list that wastes as much/).closest("li")!.textContent).toMatch(
      /^=/,
    );
    ledger.choose("Q is P");
    expect(screen.getByText(/Waste exactly half a bit/).closest("li")!.textContent).toMatch(/^≠/);
    expect(screen.getByText(/Nothing wasted/).closest("li")!.textContent).toMatch(/^=/);
  });

  it("shows both bills once the roles are swapped", () => {
    const ledger = show({ q: [0.1, 0.1, 0.8] });
    ledger.tick("Swap the roles");
    expect(numbers()).toEqual(["2.941", "0.922", "2.019"]);
    expect(screen.getAllByText("3.022").length).toBeGreaterThan(0);
    expect(ledger.slider("A happens").value).toBe("0.1");
  });

  it("breaks the bar where the bill is infinite, and has a fake when zeros are clipped", () => {
    const ledger = show({ q: [0.8, 0.2, 0] });
    expect(numbers()).toEqual(["∞", "1.157", "∞"]);
    ledger.tick(/Clip zeros/);
    expect(numbers()[0]).toBe("4.012");
    expect(document.querySelector(".readout")!.textContent).toContain("a fake, in truth ∞");
    expect(document.querySelectorAll(".bill-part.fake.kl").length).toBeGreaterThan(0);
  });

  it("draws from the truth, as often as asked", () => {
    const ledger = show({ view: "draws" });
    ledger.move("draws", 1);
    expect(ledger.valueText("draws")).toMatch(/^draw 1, mean price (1\.000|1\.737|2\.322)\sbits$/);
    expect(ledger.spoken()).toMatch(/^Bill 1\.28 bits: 1\.16 unavoidable, 0\.12 wasted\./);
  });

  it("has two to six outcomes", () => {
    const ledger = show();
    const more = ledger.button("Add an outcome");
    for (let i = 0; i < 3; i++) fireEvent.click(more);
    expect(more.disabled).toBe(true);
    expect(ledger.slider("F believed").value).toBe("0");
    ledger.move("F believed", 0.5);
    expect(Number(ledger.slider("A believed").value)).toBeCloseTo(0.25, 12);
    const fewer = ledger.button("Remove one");
    for (let i = 0; i < 4; i++) fireEvent.click(fewer);
    expect(Number(ledger.slider("A believed").value)).toBeCloseTo(0.625, 12);
    expect(fewer.disabled).toBe(true);
    expect(screen.queryByRole("slider", { name: "C believed" })).toBeNull();
  });
});
