// @vitest-environment happy-dom
import { configure, fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { partsReady } from "../../figure/later.tsx";
import { showing } from "../../figure/showing.tsx";
import { answerStep, step } from "../../ui/checkedSteps.ts";
import widget from "./index.ts";
import { ROWS } from "./rows.ts";

// What comes when it is needed comes, on a slow machine, later than a test waits.
await partsReady();
configure({ asyncUtilTimeout: 10_000 });

const show = showing(widget);

beforeEach(() => localStorage.clear());

describe("the project to audit a classifier", () => {
  it("fits only once a guess is in", async () => {
    const audit = show();
    expect(audit.main()).toBe("?");
    audit.press("Fit T");
    expect(audit.main()).toBe("?");
    audit.choose(/^T above 1/);
    audit.press("Fit T");
    expect(audit.main()).toBe("2.14");
    expect(await screen.findByText(/As you said\.$/, { selector: "[data-summary]" })).toBeTruthy();
    audit.choose("B");
    expect(audit.main()).toBe("?");
    expect(audit.params().guess).toBe("none");
  });

  it("draws the bins without rows too, with their 0", () => {
    show({ source: "modest" });
    const empty = document.querySelector(".audit-empty")!.getAttribute("d")!.split("M").length - 1;
    expect(empty).toBe(2);
    const above = [...document.querySelectorAll("svg .label")].map(({ textContent }) => textContent);
    expect(above.filter((text) => text === "0")).toHaveLength(2);
    expect(above.slice(0, 10).reduce((sum, text) => sum + Number(text), 0)).toBe(200);
  });

  it("checks three steps", async () => {
    show({ stage: "read" });
    const { claims, labels } = ROWS.sure;
    const loss = claims.reduce((sum, p, i) => sum - Math.log(labels[i] ? p : 1 - p), 0);
    const entropy = claims.reduce((sum, p) => sum - p * Math.log(p) - (1 - p) * Math.log(1 - p), 0);
    expect(await answerStep("loss", loss.toFixed(2))).toContain("That is the sum.");
    expect(await answerStep("loss", `${loss.toFixed(2)}/200`)).toMatch(/^That is it: 0\.58/);
    expect(await answerStep("entropy", `${entropy.toFixed(3)}/200`)).toMatch(/^That is it: 0\.30/);
    expect(await answerStep("saved", `100*(1 - 0.492*200/${loss.toFixed(2)})`)).toMatch(/^That is it/);
  });

  it("has no share to save where the loss is ∞, and takes ∞ as an answer", async () => {
    show({ stage: "read", source: "rounded" });
    expect(await answerStep("loss", "inf")).toMatch(/^That is it: ∞/);
    expect((await step("saved")).queryByRole("textbox")).toBeNull();
  });

  it("puts a long text past the box, which it would hold up, and all of it to use", async () => {
    const audit = show({ source: "own" });
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox");
    const text = "0.25,0\n".repeat(20_000);
    fireEvent.paste(box, { clipboardData: { getData: () => text } });
    expect(audit.params().own).toHaveLength(text.length);
    expect(box.value.length).toBeLessThan(1_100);
    expect(box.readOnly).toBe(true);
    audit.press("Empty the box");
    expect(audit.params().own).toBe("");
    expect(box.readOnly).toBe(false);
  });

  it("shows its rows, and keeps those of the reader", async () => {
    const audit = show();
    audit.press("See the rows");
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox");
    expect(box.readOnly).toBe(true);
    expect(box.value.split("\n")).toHaveLength(202);
    audit.choose("your own");
    const mine = await screen.findByRole<HTMLTextAreaElement>("textbox");
    fireEvent.change(mine, { target: { value: "0.9,1" } });
    audit.choose("A");
    audit.choose("your own");
    expect((await screen.findByRole<HTMLTextAreaElement>("textbox")).value).toBe("0.9,1");
  });
});
