// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import widget from "./index.ts";
import { slope } from "./sentences.ts";
import { placeOf } from "./temperatures.ts";

const show = showing(widget, "nats");

describe("the distillation dial", () => {
  it("turns to 4 and tells what that shows", () => {
    const dial = show();
    expect(dial.main()).toBe("0.542");
    dial.move("temperature T", placeOf(4));
    expect(dial.main()).toBe("0.615");
    expect(dial.valueText("temperature T")).toBe(
      "temperature 4: second choice 30%, T squared KL 0.615\u00a0nats",
    );
  });

  it("counts the other way round", () => {
    const dial = show();
    dial.choose("student‖teacher");
    expect(dial.params().direction).toBe("reverse");
    expect(screen.getByText("T² KL(student‖teacher)")).toBeTruthy();
  });

  it("moves both logits of a class, and costs nothing once they agree", () => {
    const dial = show();
    dial.move("cat: the student’s logit", 4);
    dial.move("dog: the student’s logit", 2);
    dial.move("bird: the student’s logit", 0.5);
    expect(dial.main()).toBe("0.000");
    dial.move("cat: the teacher’s logit", 0);
    expect(dial.params().teacher).toEqual([0, 2, 0.5]);
  });

  it("adds and removes a class for both", () => {
    const dial = show();
    dial.press("Add a class");
    expect([dial.params().teacher, dial.params().student]).toEqual([
      [4, 2, 0.5, 0],
      [2, 2.5, 0, 0],
    ]);
    dial.press("Remove one");
    expect(dial.params().teacher).toHaveLength(3);
  });

  it("shows a gradient that four decimals would lose", () => {
    expect([slope(0.32567), slope(-0.0000417), slope(0), slope(1e-9)]).toEqual([
      "0.3257",
      "−0.0000417",
      "0.0000",
      "0.0000",
    ]);
  });
});
