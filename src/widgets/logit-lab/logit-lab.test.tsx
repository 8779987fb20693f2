// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import definition from "./index.ts";

const show = showing(definition, "nats");

describe("the logit lab", () => {
  it("opens on the logits 2, 1 and 0.1 with cat as the truth", () => {
    const lab = show();
    expect(lab.chosen("2, 1 and 0.1")).toBe(true);
    expect(lab.chosen("cat")).toBe(true);
    expect(lab.main()).toBe("0.417");
  });

  it("steps downhill, and back", () => {
    const lab = show();
    lab.press("Step");
    expect(lab.params().steps).toBe(1);
    expect(lab.main()).toBe("0.264");
    expect(lab.valueText("cat")).toContain("logit 2.34");
    lab.press("Back to the start");
    expect(lab.main()).toBe("0.417");
  });

  it("stops stepping where the record ends", () => {
    const lab = show({ steps: 50 });
    expect(lab.button("Step").disabled).toBe(true);
  });

  it("starts a new descent from where it is when a logit is set", () => {
    const lab = show({ steps: 3 });
    const before = Number(lab.valueText("dog")!.match(/logit (−?[\d.]+)/)![1]);
    lab.move("cat", 5);
    expect(lab.params().steps).toBe(0);
    expect(lab.params().z[0]).toBe(5);
    expect(lab.params().z[1]).toBeCloseTo(before, 2);
  });

  it("prices another truth without moving a logit", () => {
    const lab = show({ steps: 3 });
    const before = lab.valueText("bird")!.split(",")[0];
    lab.choose("dog");
    expect(lab.params().target).toBe(1);
    expect(lab.valueText("bird")!.split(",")[0]).toBe(before);
  });

  it("puts a second softmax on top, with the floor under the loss", () => {
    const lab = show();
    lab.tick("Softmax twice");
    expect(lab.main()).toBe("0.802");
    expect(screen.getAllByText(/floor/)[0].textContent).toBe("floor 0.551");
    expect(document.querySelectorAll(".once").length).toBeGreaterThan(0);
  });

  it("adds to every logit what is chosen, and the loss stays", () => {
    const lab = show();
    lab.choose("+1000");
    expect(lab.params().shift).toBe(1000);
    expect(lab.valueText("cat")).toContain("logit 1002.00");
    expect(lab.main()).toBe("0.417");
    lab.choose("−1000");
    expect(lab.main()).toBe("0.417");
  });

  it("writes what a machine of few digits has beside what is true", () => {
    const lab = show({ shift: 10 });
    lab.choose("float16");
    expect(lab.main()).toBe("0.417");
    expect(screen.getByText("by the naive formula in float16").closest("p")!.textContent).toContain("nan");
    expect(screen.getByText("e^z = inf")).toBeTruthy();
    lab.choose("float32");
    expect(screen.getByText("by the naive formula in float32").closest("p")!.textContent).toContain(
      "0.417 nats",
    );
  });

  it("has two to six classes", () => {
    const lab = show();
    for (let i = 0; i < 3; i++) lab.press("Add a class");
    expect(lab.params().z).toEqual([2, 1, 0.1, 0, 0, 0]);
    expect(lab.button("Add a class").disabled).toBe(true);
    for (let i = 0; i < 4; i++) lab.press("Remove one");
    expect(lab.params().z).toEqual([2, 1]);
    expect(lab.button("Remove one").disabled).toBe(true);
  });

  it("keeps its target where that class is taken away", () => {
    const lab = show({ target: 2 });
    lab.press("Remove one");
    expect(lab.chosen("dog")).toBe(true);
  });

  it("prints what is beyond its charts", () => {
    show({ z: [-50, 50, 0] });
    expect(screen.getAllByText("↑ 100.000").length).toBeGreaterThan(0);
  });
});
