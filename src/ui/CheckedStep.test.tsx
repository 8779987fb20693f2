// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CheckedStep, type CheckedStepProps } from "./CheckedStep.tsx";
import { fingerprint } from "./fingerprint.ts";
import { readLocal, writeLocal } from "./storage.ts";

// It comes with the first key, which on a slow machine is later than a test waits.
await import("./numericVerdict.ts");

const step: CheckedStepProps = {
  widget: "project-demo",
  id: "entropy",
  n: 1,
  question: "What is the entropy of the coin?",
  symbol: "<i>H</i>",
  answer: 0.469,
  tolerance: 0.002,
  unit: "bits",
  mistakes: [
    { value: Number.NaN, says: "Nobody ever says this." },
    { value: 0.9, says: "That is the share of heads." },
  ],
  basis: "a",
  working: "0.1 × 3.32 + 0.9 × 0.152 = 0.469",
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const field = () => screen.getByRole<HTMLInputElement>("textbox");
const status = () => screen.getByRole("status").textContent;
const sign = () => document.querySelector(".sign")!.textContent;
const showMe = () => screen.queryByRole("button", { name: "Show me" });

async function answer(text: string) {
  await userEvent.clear(field());
  await userEvent.type(field(), `${text}{Enter}`);
  await waitFor(() => expect(status()).not.toBe(""));
}

describe("a checked step", () => {
  it("turns = into ≠ before what is wrong, and says which foreseen mistake it was", async () => {
    render(<CheckedStep {...step} />);
    expect(sign()).toBe("=");
    await answer("9/10");
    expect(sign()).toBe("≠");
    expect(field().getAttribute("aria-invalid")).toBe("true");
    expect(status()).toBe("Not 0.9\u00a0bits. That is the share of heads.");
    await userEvent.type(field(), "1");
    expect(sign()).toBe("=");
    expect(status()).toBe("");
  });

  it("reads commas, expressions and the other unit, and shows the working once it is right", async () => {
    for (const text of ["0,469", "-0.1*log2(0.1) - 0.9*log2(0.9)", "0.325 nats"]) {
      cleanup();
      localStorage.clear();
      render(<CheckedStep {...step} />);
      await answer(text);
      expect(status()).toBe("That is it: 0.469\u00a0bits.0.1 × 3.32 + 0.9 × 0.152 = 0.469");
      expect(screen.getByText("solved")).toBeTruthy();
    }
  });

  it("shows the working after two different tries, never before", async () => {
    render(<CheckedStep {...step} />);
    await answer("3");
    await answer("3");
    await answer("what?");
    expect(showMe()).toBeNull();
    await answer("4");
    await userEvent.click(showMe()!);
    expect(status()).toContain(step.working);
    expect(showMe()).toBeNull();
    expect(screen.queryByText("solved")).toBeNull();
  });

  it("is as it was left on the next visit", async () => {
    render(<CheckedStep {...step} />);
    await answer("0.47");
    cleanup();
    render(<CheckedStep {...step} />);
    expect(field().value).toBe("0.47");
    expect(screen.getByText("solved")).toBeTruthy();
    expect(status()).toBe(step.working);
  });

  it("is open again once the data are others, and says so until something is typed", async () => {
    const { rerender } = render(<CheckedStep {...step} />);
    await answer("0.469");
    rerender(<CheckedStep {...step} basis="b" answer={1} />);
    expect(field().value).toBe("0.469");
    expect(screen.queryByText("solved")).toBeNull();
    expect(status()).toBe("Your data or settings have changed since you answered this: check it again.");
    await answer("1");
    expect(status()).toMatch(/^That is it: 1\sbits/);
    expect(readLocal("step/project-demo/entropy")).toMatchObject({ basis: "b", answer: "1", right: true });
  });

  it("is solved again where data and settings come back to what was answered", async () => {
    const { rerender } = render(<CheckedStep {...step} />);
    await answer("0.469");
    rerender(<CheckedStep {...step} basis="b" answer={1} />);
    rerender(<CheckedStep {...step} />);
    expect(screen.getByText("solved")).toBeTruthy();
  });

  it("can wait, with the answer kept", async () => {
    const { rerender } = render(<CheckedStep {...step} />);
    await answer("0.469");
    rerender(<CheckedStep {...step} basis="c" waits="There is no text yet." />);
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(document.body.textContent).toContain("There is no text yet.");
    expect(status()).toBe("");
    rerender(<CheckedStep {...step} />);
    expect(field().value).toBe("0.469");
  });

  it("lives without storage, and with what another edition left there", async () => {
    writeLocal("step/project-demo/entropy", { answer: 3 });
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("full");
    });
    render(<CheckedStep {...step} />);
    expect(field().value).toBe("");
    await answer("0.469");
    expect(screen.getByText("solved")).toBeTruthy();
  });

  it("takes per cents and infinity", async () => {
    const { rerender } = render(
      <CheckedStep {...step} answer={51.5} unit="%" tolerance={0.5} mistakes={[]} />,
    );
    await answer("51,6 %");
    expect(status()).toMatch(/^That is it/);
    rerender(<CheckedStep {...step} answer={Infinity} unit="nats" basis="b" />);
    await answer("∞");
    expect(status()).toMatch(/^That is it: ∞/);
  });

  it("stands in the built page as an empty field", () => {
    const html = renderToString(<CheckedStep {...step} />);
    expect(html).toContain("What is the entropy of the coin?");
    expect(html).not.toContain("0.469");
  });
});

describe("a fingerprint", () => {
  it("is FNV-1a, base 36", () => {
    expect(Number.parseInt(fingerprint("a"), 36)).toBe(0xe40c292c);
    expect(Number.parseInt(fingerprint("foobar"), 36)).toBe(0xbf9cf968);
    expect(fingerprint("")).toBe("ztntfp");
  });
});
