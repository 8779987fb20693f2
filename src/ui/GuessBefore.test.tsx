// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { firstGuessKey, GuessBefore } from "./GuessBefore.tsx";
import { readLocal, writeLocal } from "./storage.ts";

const asked = {
  before: "start-here/headline",
  slug: "practice",
  id: "headline",
  options: 3,
  answer: 1,
  slots: { "option-0": "Bridge open", "option-1": "Bridge closed", "option-2": "Neither" },
};
const FIRST = firstGuessKey("practice", "headline");

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const answer = (at: number | null) =>
  act(() => {
    writeLocal("guess/practice/headline", { at });
    document.dispatchEvent(new Event("ms:kept"));
  });

/** What of the line can be seen. */
function line() {
  const paragraph = screen.getByText(/When you began/).cloneNode(true) as HTMLElement;
  for (const hidden of paragraph.querySelectorAll("[hidden]")) hidden.remove();
  return paragraph.hidden ? undefined : paragraph.textContent;
}

describe("GuessBefore", () => {
  it("keeps silent until the question is answered again", () => {
    writeLocal("guess/start-here/headline", { at: 0, why: "it is always open" });
    render(<GuessBefore {...asked} />);
    expect(line()).toBeUndefined();
    answer(1);
    expect(line()).toBe("When you began, you said: Bridge open. Your line then: “it is always open”");
  });

  it("says when nothing has changed, and when nothing had been said", () => {
    writeLocal("guess/start-here/headline", { at: 1 });
    render(<GuessBefore {...asked} />);
    answer(1);
    expect(line()).toBe("When you began, you said the same.");
    writeLocal("guess/start-here/headline", { at: null });
    answer(1);
    expect(line()).toBe("When you began, you asked to be shown.");
  });

  it.each([undefined, { at: 7 }, { at: "high" }, 3])("has nothing to say of %j", (kept) => {
    if (kept !== undefined) writeLocal("guess/start-here/headline", kept);
    render(<GuessBefore {...asked} />);
    answer(0);
    expect(line()).toBeUndefined();
  });

  it("keeps whether the first guess was right, and leaves it at that", () => {
    render(<GuessBefore {...asked} />);
    expect(readLocal(FIRST)).toBeUndefined();
    answer(0);
    expect(readLocal(FIRST)).toEqual({ right: false });
    answer(1);
    expect(readLocal(FIRST)).toEqual({ right: false });
  });
});
