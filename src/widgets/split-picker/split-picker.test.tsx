// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import widget from "./index.ts";

let figures = 0;
function show(initial = {}) {
  figures++;
  render(<Figure definition={widget} id={`split-${figures}`} initial={initial} unit="bits" />);
}

const main = () => document.querySelector(".main")!.textContent;
const button = (name: string) => screen.getByText<HTMLButtonElement>(name, { selector: "button" });
const press = (name: string) => fireEvent.click(button(name));
const lit = () => document.querySelectorAll(".days tbody tr:not(.out)").length;
const strip = (name: string) =>
  [...document.querySelectorAll<HTMLElement>(".strip .opt")]
    .find((label) => label.textContent === name)!
    .querySelector("input")!;

afterEach(cleanup);

describe("the split picker", () => {
  it("shows at once what outlook saves", () => {
    show();
    expect(main()).toBe("saved by outlook0.247 bits");
    expect([...document.querySelectorAll(".worth")].map((node) => node.textContent)).toEqual([
      "0.247",
      "0.029",
      "0.152",
      "0.048",
    ]);
    expect(document.querySelector(".worth.kl")!.textContent).toBe("0.247");
  });

  it("grows a tree question by question, and takes it back", () => {
    show();
    press("Ask about outlook");
    expect(lit()).toBe(5);
    expect(main()).toBe("saved by temperature0.571 bits");
    fireEvent.click(strip("Humidity"));
    expect(main()).toBe("saved by humidity0.971 bits");
    press("Ask about humidity");
    expect(screen.getByText("The days where outlook is rain")).toBeTruthy();
    fireEvent.click(strip("Outlook"));
    expect(button("Ask about outlook").disabled).toBe(true);
    fireEvent.click(strip("Wind"));
    press("Ask about wind");
    expect(main()).toBe("saved by the tree0.940 bits");
    expect([lit(), strip("Wind").disabled]).toEqual([14, true]);
    press("Take back");
    expect(lit()).toBe(5);
    press("Best every time");
    press("Start anew");
    expect(lit()).toBe(14);
  });

  it("takes a heading of the table for a question", () => {
    show();
    press("Humidity");
    expect(main()).toBe("saved by humidity0.152 bits");
    expect(strip("Humidity").checked).toBe(true);
  });

  it("offers the day’s number, and forgets it when it no longer may be asked", () => {
    show();
    fireEvent.click(screen.getByRole("checkbox"));
    fireEvent.click(strip("Number"));
    expect(main()).toBe("saved by the day’s number0.940 bits");
    press("Ask about the day’s number");
    expect(document.querySelectorAll("polygon.box")).toHaveLength(15);
    fireEvent.click(screen.getByRole("checkbox"));
    expect(main()).toBe("saved by outlook0.247 bits");
  });

  it("ranks by Gini and by gain ratio", () => {
    show();
    fireEvent.click(screen.getByText("Gini", { selector: ".opt span" }));
    expect(main()).toBe("saved by outlook0.116");
    fireEvent.click(screen.getByText("gain ratio", { selector: ".opt span" }));
    expect(main()).toBe("gain ratio of outlook0.156");
  });
});
