// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import definition from "./index.ts";

const show = showing(definition, "nats");

describe("the calibration lab", () => {
  it("opens on a claim of 99 % that is true of 80 %", () => {
    const lab = show();
    expect(lab.chosen("Says 99%")).toBe(true);
    expect(lab.main()).toBe("0.929");
    expect(screen.getAllByText(/says/)[0].textContent).toBe("says 0.99");
    expect(screen.getByText("9 of them empty")).toBeTruthy();
  });

  it("fits the temperature, which is the preset of that name", () => {
    const lab = show();
    lab.press("Fit temperature");
    expect(lab.main()).toBe("0.500");
    expect(lab.chosen("Says 99%, fitted")).toBe(true);
    expect(screen.getAllByText(/says/)[0].textContent).toBe("says 0.80");
  });

  it("moves the temperature by its logarithm", () => {
    const lab = show();
    lab.move("temperature", 20);
    expect(lab.params().temperature).toBe(3.16);
    expect(lab.valueText("temperature")).toContain("temperature 3.16, loss 0.501");
  });

  it("leans, and counts in other bins", () => {
    const lab = show({ answers: "many" });
    lab.move("leaning to yes", 2);
    expect(screen.getByText("76%")).toBeTruthy();
    lab.move("bins", 1);
    expect(lab.params().bins).toBe(1);
    expect(screen.getByText("none empty")).toBeTruthy();
  });

  it("offers nothing to pull where no temperature changes the claim", () => {
    show({ answers: "share" });
    expect(document.querySelectorAll(".handle.q")).toHaveLength(0);
  });

  it("prints a loss beyond its chart", () => {
    show({ temperature: 0.1 });
    expect(screen.getAllByText(/↑/)[0].textContent).toBe("↑ 9.190");
  });
});
