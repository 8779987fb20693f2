// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import { getStore } from "../../figure/store.ts";
import widget from "./index.ts";
import { slope } from "./sentences.ts";
import { placeOf } from "./temperatures.ts";

let id = "";
let count = 0;

function shown() {
  id = `dial-${count++}`;
  render(<Figure definition={widget} id={id} initial={{}} unit="nats" />);
}

const state = () => getStore(id)!.get().params as Record<string, unknown>;
const slider = (name: string) => screen.getByRole<HTMLInputElement>("slider", { name });
const move = (name: string, value: number) =>
  fireEvent.change(slider(name), { target: { value: String(value) } });
const main = () => document.querySelector(".main b")!.textContent;

afterEach(cleanup);

describe("the distillation dial", () => {
  it("turns to 4 and tells what that shows", () => {
    shown();
    expect(main()).toBe("0.542");
    move("temperature T", placeOf(4));
    expect(main()).toBe("0.615");
    expect(slider("temperature T").getAttribute("aria-valuetext")).toBe(
      "temperature 4: second choice 30%, T squared KL 0.615\u00a0nats",
    );
  });

  it("counts the other way round", () => {
    shown();
    fireEvent.click(screen.getByRole("radio", { name: "student‖teacher" }));
    expect(state().direction).toBe("reverse");
    expect(screen.getByText("T² KL(student‖teacher)")).toBeTruthy();
  });

  it("moves both logits of a class, and costs nothing once they agree", () => {
    shown();
    move("cat: the student’s logit", 4);
    move("dog: the student’s logit", 2);
    move("bird: the student’s logit", 0.5);
    expect(main()).toBe("0.000");
    move("cat: the teacher’s logit", 0);
    expect(state().teacher).toEqual([0, 2, 0.5]);
  });

  it("adds and removes a class for both", () => {
    shown();
    fireEvent.click(screen.getByRole("button", { name: "Add a class" }));
    expect([state().teacher, state().student]).toEqual([
      [4, 2, 0.5, 0],
      [2, 2.5, 0, 0],
    ]);
    fireEvent.click(screen.getByRole("button", { name: "Remove one" }));
    expect(state().teacher).toHaveLength(3);
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
