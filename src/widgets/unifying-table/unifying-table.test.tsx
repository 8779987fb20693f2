// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import { BADGE_NAMES } from "../../ui/Badge.tsx";
import widget from "./index.ts";
import { METHODS } from "./methods.ts";
import { model } from "./model.ts";

const show = showing(widget);
const names = () => screen.getAllByRole("rowheader").map((cell) => cell.textContent);
const method = (id: string) => METHODS.find((each) => each.id === id)!;

describe("the methods", () => {
  it("are seven of the sources and seven besides", () => {
    expect(METHODS.map(({ id }) => id)).toEqual([
      "classification",
      "decision-trees",
      "language-models",
      "distillation",
      "vae",
      "diffusion",
      "rlhf",
      "trpo",
      "ppo",
      "dpo",
      "contrastive",
      "calibration",
      "watching",
      "everything",
    ]);
  });

  it("have the direction in which they are defined", () => {
    const trained = (direction: string) => METHODS.filter((each) => each.direction === direction);
    expect(trained("reverse").map(({ id }) => id)).toEqual(["vae", "rlhf"]);
    for (const id of ["distillation", "diffusion", "trpo"]) expect(method(id).direction).toBe("forward");
  });

  it("claim no more of contrastive learning and PPO than holds", () => {
    expect(method("contrastive")).toMatchObject({ badge: "bound", quantity: "mutual-information" });
    expect(method("contrastive").point).toContain("never above ln N");
    expect(method("ppo")).toMatchObject({ badge: "metaphor" });
    expect(method("diffusion").point).toContain("drops the weights");
  });
});

describe("the sentence", () => {
  it("counts everything", () => {
    expect(model({ quantity: "all", badge: "all" }).sentence).toBe(
      "Of 14 methods, 8 compute a quantity of this book, 3 bound one, and 3 borrow the words.",
    );
  });

  it("says what those shown have in common, or which they are", () => {
    expect(model({ quantity: "reverse-kl", badge: "all" }).sentence).toMatch(/^2 of 14: what is trained/);
    expect(model({ quantity: "all", badge: "bound" }).sentence).toMatch(/^3 of 14: what they compute lies/);
    expect(model({ quantity: "kl-divergence", badge: "bound" }).sentence).toBe("2 of 14: VAEs, diffusion.");
    expect(model({ quantity: "entropy", badge: "bound" }).sentence).toBe("None of the 14 is both.");
  });

  it("has a number for each badge that adds up to those shown", () => {
    for (const badge of ["all", ...BADGE_NAMES] as const) {
      const { shown, counts } = model({ quantity: "kl-divergence", badge });
      expect(counts.exact + counts.bound + counts.metaphor).toBe(shown.length);
    }
  });
});

describe("the table", () => {
  it("shows all rows at first, each with its badge in words", () => {
    show();
    expect(names()).toHaveLength(14);
    const row = screen.getByRole("rowheader", { name: "VAEs" }).closest("tr")!;
    expect(within(row).getByText("bound")).toBeTruthy();
    expect(within(row).getByText("reverse")).toBeTruthy();
  });

  it("is filtered by quantity and by badge", () => {
    const table = show();
    table.choose("mutual information");
    expect(names()).toEqual(["decision trees", "contrastive learning"]);
    table.choose("bound");
    expect(names()).toEqual(["contrastive learning"]);
    expect(table.main()).toBe("1");
  });

  it("is walked through by its presets", () => {
    const table = show();
    const walk = ["Exact", "Bounds", "Metaphors", "Reverse KL", "Everything"].map((name) => {
      table.choose(name);
      return names().length;
    });
    expect(walk).toEqual([8, 3, 3, 2, 14]);
  });

  it("leads to the lessons that are written", () => {
    show({ quantity: "mutual-information", badge: "exact" });
    expect(screen.getByRole("link", { name: "decision trees" }).getAttribute("href")).toBe(
      "/mutual-information/",
    );
  });
});
