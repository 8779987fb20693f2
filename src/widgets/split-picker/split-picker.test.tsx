// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import widget from "./index.ts";

const show = showing(widget);
const main = () => document.querySelector(".main")!.textContent;
const lit = () => document.querySelectorAll(".days tbody tr:not(.out)").length;
const strip = (name: string) =>
  [...document.querySelectorAll<HTMLElement>(".strip .opt")]
    .find((label) => label.textContent === name)!
    .querySelector("input")!;

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
    const picker = show();
    picker.press("Ask about outlook");
    expect(lit()).toBe(5);
    expect(main()).toBe("saved by temperature0.571 bits");
    fireEvent.click(strip("Humidity"));
    expect(main()).toBe("saved by humidity0.971 bits");
    picker.press("Ask about humidity");
    expect(screen.getByText("The days where outlook is rain")).toBeTruthy();
    fireEvent.click(strip("Outlook"));
    expect(picker.button("Ask about outlook").disabled).toBe(true);
    fireEvent.click(strip("Wind"));
    picker.press("Ask about wind");
    expect(main()).toBe("saved by the tree0.940 bits");
    expect([lit(), strip("Wind").disabled]).toEqual([14, true]);
    picker.press("Take back");
    expect(lit()).toBe(5);
    picker.press("Best every time");
    picker.press("Start anew");
    expect(lit()).toBe(14);
  });

  it("takes a heading of the table for a question", () => {
    const picker = show();
    picker.press("Humidity");
    expect(main()).toBe("saved by humidity0.152 bits");
    expect(strip("Humidity").checked).toBe(true);
  });

  it("offers the day’s number, and forgets it when it no longer may be asked", () => {
    const picker = show();
    picker.tick();
    fireEvent.click(strip("Number"));
    expect(main()).toBe("saved by the day’s number0.940 bits");
    picker.press("Ask about the day’s number");
    expect(document.querySelectorAll("polygon.box")).toHaveLength(15);
    picker.tick();
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
