// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import widget from "./index.ts";
import { LOOSEST, TIGHTEST } from "./leash.ts";

/** What is not shown at first is loaded when it is asked for. */
const LATE = { timeout: 20_000 };

const show = showing(widget, "nats");

describe("the ELBO lab", () => {
  it("opens where codes have settled and the bound is tight", () => {
    const lab = show();
    expect(lab.main()).toBe("0.626");
    expect(lab.spoken()).toMatch(/The bound is tight\.$/);
    expect(lab.button("Step downhill").disabled).toBe(true);
  });

  it("lets settled codes follow β from points to the prior", () => {
    const lab = show();
    lab.move("leash β", LOOSEST);
    expect(lab.main()).toBe("∞");
    lab.move("leash β", TIGHTEST);
    expect(lab.main()).toBe("0.000");
    expect(lab.valueText("leash β")).toBe("β ∞: leash 0.000\u00a0nats, reconstruction 3.419\u00a0nats");
  });

  it("frees all codes where one is moved, and leaves the others in place", () => {
    const lab = show();
    lab.move("D centre μ", 0.5);
    expect(lab.params().settled).toBe(false);
    const { mu } = lab.params();
    expect(mu[3]).toBe(0.5);
    expect(mu[0]).toBeCloseTo(-1.8 / 1.49, 12);
    lab.move("D width σ", 0);
    expect(lab.main()).toBe("∞");
    lab.move("D width σ", 0.8);
    expect(lab.spoken()).toMatch(/more than the inputs’ own surprise\.$/);
  });

  it("steps halfway to the bottom, and settles there", () => {
    const lab = show({ settled: false });
    lab.press("Step downhill");
    const { mu, sd } = lab.params();
    expect(mu[3]).toBeCloseTo(0.9 / 1.49, 12);
    expect(sd[3]).toBeCloseTo((0.49 / 1.49) ** 0.25, 12);
    lab.tick();
    expect(lab.main()).toBe("0.626");
    lab.tick();
    expect(lab.params().mu[3]).toBeCloseTo(1.8 / 1.49, 12);
    expect(lab.main()).toBe("0.626");
  });

  it("has the leash of one code by its preset", () => {
    const lab = show();
    lab.choose("One code, N(0.5, 0.8²)");
    expect(lab.main()).toBe("0.168");
    expect(lab.spoken()).toMatch(/^Leash 0\.168 nats: /);
    expect(screen.queryByRole("slider", { name: "B width σ" })).toBeNull();
  });

  it("shows the steps of a diffusion model", async () => {
    const lab = show();
    lab.choose("A diffusion model");
    await screen.findByRole("slider", { name: "noise error" }, LATE);
    expect(lab.main()).toBe("3.709");
    lab.move("noise error", 0);
    expect(lab.main()).toBe("0.000");
    lab.move("noise error", 0.4);
    expect(lab.main()).toBe("0.927");
    lab.move("step", 10);
    expect(lab.valueText("step")).toMatch(/^step 10: weight 0\.29, KL 0\.046/);
    lab.choose("one, by hand");
    expect(lab.main()).toBe("2.000");
    lab.move("σ", 1);
    expect(lab.main()).toBe("0.500");
    lab.move("Δμ", 0);
    expect(lab.main()).toBe("0.000");
  });
});
