// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import type { State } from "../../figure/params.ts";
import { getStore } from "../../figure/store.ts";
import definition from "./index.ts";
import type { params } from "./params.ts";

let figures = 0;

/** Each test has a figure of its own, since a figure's state belongs to its id. */
function show(initial: Partial<State<typeof params>> = {}) {
  figures++;
  return render(<Figure definition={definition} id={`lab-${figures}`} initial={initial} unit="nats" />);
}

const state = () => getStore(`lab-${figures}`)!.get().params as State<typeof params>;
const loss = () => document.querySelector(".readout.main b")!.textContent;
const slider = (name: string) => screen.getByRole("slider", { name }) as HTMLInputElement;
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole("radio", { name }));

afterEach(cleanup);

describe("the logit lab", () => {
  it("opens on the logits 2, 1 and 0.1 with cat as the truth", () => {
    show();
    expect((screen.getByRole("radio", { name: "2, 1 and 0.1" }) as HTMLInputElement).checked).toBe(true);
    expect((screen.getByRole("radio", { name: "cat" }) as HTMLInputElement).checked).toBe(true);
    expect(loss()).toBe("0.417");
  });

  it("steps downhill, and back", () => {
    show();
    press("Step");
    expect(state().steps).toBe(1);
    expect(loss()).toBe("0.264");
    expect(slider("cat").getAttribute("aria-valuetext")).toContain("logit 2.34");
    press("Back to the start");
    expect(loss()).toBe("0.417");
  });

  it("stops stepping where the record ends", () => {
    show({ steps: 50 });
    expect((screen.getByRole("button", { name: "Step" }) as HTMLButtonElement).disabled).toBe(true);
  });

  it("starts a new descent from where it is when a logit is set", () => {
    show({ steps: 3 });
    const before = Number(
      slider("dog")
        .getAttribute("aria-valuetext")!
        .match(/logit (−?[\d.]+)/)![1],
    );
    fireEvent.change(slider("cat"), { target: { value: "5" } });
    expect(state().steps).toBe(0);
    expect(state().z[0]).toBe(5);
    expect(state().z[1]).toBeCloseTo(before, 2);
  });

  it("prices another truth without moving a logit", () => {
    show({ steps: 3 });
    const before = slider("bird").getAttribute("aria-valuetext")!.split(",")[0];
    choose("dog");
    expect(state().target).toBe(1);
    expect(slider("bird").getAttribute("aria-valuetext")!.split(",")[0]).toBe(before);
  });

  it("puts a second softmax on top, with the floor under the loss", () => {
    show();
    fireEvent.click(screen.getByRole("checkbox", { name: "Softmax twice" }));
    expect(loss()).toBe("0.802");
    expect(screen.getAllByText(/floor/)[0].textContent).toBe("floor 0.551");
    expect(document.querySelectorAll(".once").length).toBeGreaterThan(0);
  });

  it("adds to every logit what is chosen, and the loss stays", () => {
    show();
    choose("+1000");
    expect(state().shift).toBe(1000);
    expect(slider("cat").getAttribute("aria-valuetext")).toContain("logit 1002.00");
    expect(loss()).toBe("0.417");
    choose("−1000");
    expect(loss()).toBe("0.417");
  });

  it("writes what a machine of few digits has beside what is true", () => {
    show({ shift: 10 });
    choose("float16");
    expect(loss()).toBe("0.417");
    expect(screen.getByText("by the naive formula in float16").closest("p")!.textContent).toContain("nan");
    expect(screen.getByText("e^z = inf")).toBeTruthy();
    choose("float32");
    expect(screen.getByText("by the naive formula in float32").closest("p")!.textContent).toContain(
      "0.417 nats",
    );
  });

  it("has two to six classes", () => {
    show();
    for (let i = 0; i < 3; i++) press("Add a class");
    expect(state().z).toEqual([2, 1, 0.1, 0, 0, 0]);
    expect((screen.getByRole("button", { name: "Add a class" }) as HTMLButtonElement).disabled).toBe(true);
    for (let i = 0; i < 4; i++) press("Remove one");
    expect(state().z).toEqual([2, 1]);
    expect((screen.getByRole("button", { name: "Remove one" }) as HTMLButtonElement).disabled).toBe(true);
  });

  it("keeps its target where that class is taken away", () => {
    show({ target: 2 });
    press("Remove one");
    expect((screen.getByRole("radio", { name: "dog" }) as HTMLInputElement).checked).toBe(true);
  });

  it("prints what is beyond its charts", () => {
    show({ z: [-50, 50, 0] });
    expect(screen.getAllByText("↑ 100.000").length).toBeGreaterThan(0);
  });
});
