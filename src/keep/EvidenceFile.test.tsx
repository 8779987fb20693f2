// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { saveFile } from "../figure/saveFile.ts";
import { writeLocal } from "../ui/storage.ts";
import { EvidenceFile } from "./EvidenceFile.tsx";
import { evidenceJson, evidenceMarkdown } from "./evidenceFile.ts";

vi.mock("../figure/saveFile.ts", () => ({ saveFile: vi.fn() }));

const CARDS = [
  { slug: "entropy", title: "Average surprise", href: "/entropy/#evidence" },
  { slug: "practice", id: "audit", title: "Audit a classifier", href: "/practice/#evidence-audit" },
];

const keep = (key: string, written: Record<string, string>) => writeLocal(key, { written, filled: {} });
const list = () => render(<EvidenceFile cards={CARDS} lessons="2 and 12" />);

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("EvidenceFile", () => {
  it("says where cards stand as long as none is filled in", () => {
    keep("evidence/entropy", { process: " " });
    list();
    expect(screen.getByText(/They stand in lessons 2 and 12\./)).not.toBeNull();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("lists the cards in the book's order, with the way back to each, then those it does not know", () => {
    keep("evidence/practice/audit", { process: "200 forecasts", output: "0.41 nats" });
    keep("evidence/gone", { check: "None." });
    keep("evidence/entropy", { process: "Four kinds of weather" });
    list();
    const items = screen
      .getAllByRole("listitem")
      .map((item) => [
        item.querySelector("b")!.textContent,
        item.querySelector("summary span")!.textContent,
        item.querySelector("a")?.getAttribute("href"),
      ]);
    expect(items).toEqual([
      ["Average surprise", "Four kinds of weather", "/entropy/#evidence"],
      ["Audit a classifier", "200 forecasts", "/practice/#evidence-audit"],
      ["gone", "Random process left open", undefined],
    ]);
  });

  it("follows a card that is being filled in on the same page", () => {
    list();
    keep("evidence/practice/audit", { process: "200 forecasts" });
    act(() => void document.dispatchEvent(new Event("ms:kept")));
    expect(screen.getAllByText("200 forecasts")).not.toHaveLength(0);
  });

  it("takes them away together, as Markdown and as JSON", async () => {
    keep("evidence/entropy", { process: "Weather" });
    list();
    await userEvent.click(screen.getByRole("button", { name: "Save as Markdown" }));
    await userEvent.click(screen.getByRole("button", { name: "JSON" }));
    const [markdown, json] = vi.mocked(saveFile).mock.calls;
    expect(markdown[0]).toMatch(/^measured-surprise-evidence-\d{4}-\d\d-\d\d\.md$/);
    expect(markdown[2]).toContain("### Random process\n\nWeather\n");
    expect(json[0]).toMatch(/\.json$/);
    expect(JSON.parse(json[2])).toMatchObject({ cards: [{ lesson: "entropy", process: "Weather" }] });
  });

  it("prints alone", async () => {
    keep("evidence/entropy", { process: "Weather" });
    list();
    const print = vi.fn(() =>
      expect(document.querySelector("[data-alone]")!.textContent).toContain("Weather"),
    );
    vi.stubGlobal("print", print);
    await userEvent.click(screen.getByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
    dispatchEvent(new Event("afterprint"));
    expect(document.querySelector("[data-alone]")).toBeNull();
    vi.unstubAllGlobals();
  });
});

describe("the evidence of all lessons", () => {
  const now = new Date(2026, 10, 22, 9, 5);
  const filled = [{ ...CARDS[1], written: { process: "200 forecasts" } }];

  it("as Markdown has a heading for each card, and under it one for each field", () => {
    const headings = evidenceMarkdown(filled, now)
      .split("\n")
      .filter((line) => line.startsWith("#"));
    expect(headings).toEqual([
      "# Evidence",
      "## Evidence: Audit a classifier",
      "### Random process",
      "### Simulation or formula",
      "### Output",
      "### Failure check",
      "### Expected output",
    ]);
  });

  it("as JSON says what it is, and has every field of every card", () => {
    expect(JSON.parse(evidenceJson(filled, now))).toEqual({
      format: "measured-surprise evidence",
      version: 1,
      saved: "2026-11-22T09:05",
      cards: [
        {
          lesson: "practice",
          card: "audit",
          title: "Audit a classifier",
          process: "200 forecasts",
          method: "",
          output: "",
          check: "",
          expected: "",
        },
      ],
    });
  });
});
