// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readLocal, writeLocal } from "../ui/storage.ts";
import { defineWidget } from "./defineWidget.ts";
import { EvidenceCard } from "./EvidenceCard.tsx";
import { evidenceFrom, readingOf, toJsonText, toMarkdown } from "./evidence.ts";
import { distribution, flag, number, text } from "./params.ts";
import { saveFile } from "./saveFile.ts";
import { figureStore } from "./store.ts";

vi.mock("./saveFile.ts", () => ({ saveFile: vi.fn() }));

const KEY = "evidence/entropy";

const definition = defineWidget({
  name: "demo",
  title: "Demo",
  question: "How unsure?",
  params: {
    p: distribution({ label: "forecast", minLength: 2, maxLength: 4, default: [0.5, 0.5] }),
    draws: number({ label: "draws", min: 0, max: 9, step: 1, default: 0 }),
    even: flag({ label: "even share shown", default: false }),
    pasted: text({ label: "your text", maxLength: 99, default: "", link: false }),
  },
  model: ({ draws }, unit) => `${draws} draws, counted in ${unit}.`,
  summary: (model) => model,
  table: () => ({ columns: [], rows: [] }),
  presets: [],
  View: () => null,
});

const drawnOf = (id: string) => {
  const { params } = figureStore("unseen", definition).initial;
  const [bits, nats] = (["bits", "nats"] as const).map((unit) => readingOf(id, definition, params, unit));
  return { id, drawn: { bits, nats } };
};
const card = (...ids: string[]) => (
  <EvidenceCard slug="entropy" title="Average surprise" figures={ids.map(drawnOf)} />
);

beforeEach(() => {
  localStorage.clear();
  vi.mocked(saveFile).mockClear();
});
afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute("data-unit");
});

const field = (label: string) =>
  screen.getByRole<HTMLTextAreaElement>("textbox", { name: new RegExp(`^${label}`) });
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const fill = async () => {
  await press("Fill from the figures");
  await screen.findByText(/^Filled in/);
};

describe("EvidenceCard", () => {
  it("takes down what a live figure says now, and the way back to it", async () => {
    const store = figureStore("live", definition);
    render(card("live"));
    act(() => store.set({ draws: 7, p: [0.25, 0.75] }));
    await fill();
    expect(field("Random process").value).toBe("forecast: 0.25, 0.75; draws: 7");
    expect(field("Simulation").value).toContain("The figure “How unsure?”, ");
    expect(field("Simulation").value).toContain("#live:p=.25,.75;draws=7;unit=bits");
    expect(field("Output").value).toBe("7 draws, counted in bits.");
    expect(field("Failure check").value).toBe("");
    expect(field("Expected output").value).toBe("");
  });

  it("takes down of a figure that sleeps what the page shows of it, in the page's unit", async () => {
    document.documentElement.dataset.unit = "nats";
    render(card("asleep", "asleep-too"));
    await fill();
    expect(field("Output").value).toBe("0 draws, counted in nats.\n0 draws, counted in nats.");
  });

  it("follows the figures when asked again, and spares what the reader wrote", async () => {
    const store = figureStore("moving", definition);
    render(card("moving"));
    await fill();
    fireEvent.change(field("Random process"), { target: { value: "Two towns." } });
    act(() => store.set({ draws: 3 }));
    await fill();
    expect(field("Random process").value).toBe("Two towns.");
    expect(field("Output").value).toContain("3 draws");
    expect(screen.getByRole("status").textContent).toContain("What you wrote yourself");
  });

  it("keeps what is written, and forgets it when nothing is left", () => {
    writeLocal(KEY, { written: { check: "A negative number." }, filled: {} });
    render(card("asleep"));
    expect(field("Failure check").value).toBe("A negative number.");
    fireEvent.change(field("Failure check"), { target: { value: "" } });
    expect(readLocal(KEY)).toBeUndefined();
    fireEvent.change(field("Expected"), { target: { value: "1.8 bits" } });
    expect(readLocal(KEY)).toMatchObject({ written: { expected: "1.8 bits" } });
  });

  it.each([["yes"], [{ written: 7 }], [{ written: { check: 1 } }], [[]]])(
    "opens on %j from storage",
    (kept) => {
      writeLocal(KEY, kept);
      render(card("asleep"));
      expect(field("Failure check").value).toBe("");
    },
  );

  it("can be taken out as Markdown and as JSON", async () => {
    render(card("asleep"));
    fireEvent.change(field("Output"), { target: { value: "1.846 bits\n" } });
    await press("Markdown");
    await press("JSON");
    const written = { output: "1.846 bits\n" };
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledTimes(2));
    expect(vi.mocked(saveFile).mock.calls).toEqual([
      ["evidence-entropy.md", "text/markdown", toMarkdown("Average surprise", written)],
      [
        "evidence-entropy.json",
        "application/json",
        toJsonText({ slug: "entropy", title: "Average surprise" }, written),
      ],
    ]);
  });

  it("is kept and named by its own id where several stand in a lesson", async () => {
    render(
      ["compress", "audit"].map((id) => (
        <section key={id} aria-label={id}>
          <EvidenceCard slug="practice" id={id} title={`The ${id} project`} figures={[drawnOf("asleep")]} />
        </section>
      )),
    );
    const audit = within(screen.getByRole("region", { name: "audit" }));
    fireEvent.change(audit.getByRole("textbox", { name: /^Output/ }), { target: { value: "0.41 nats" } });
    expect(readLocal("evidence/practice/audit")).toMatchObject({ written: { output: "0.41 nats" } });
    expect(readLocal("evidence/practice/compress")).toBeUndefined();
    expect(readLocal("evidence/practice")).toBeUndefined();
    await userEvent.click(audit.getByRole("button", { name: "JSON" }));
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    const [name, , json] = vi.mocked(saveFile).mock.calls[0];
    expect(name).toBe("evidence-practice-audit.json");
    expect(JSON.parse(json)).toMatchObject({ lesson: "practice", card: "audit", title: "The audit project" });
  });

  it("prints alone, and puts the page back afterwards", async () => {
    const alone = () => [...document.querySelectorAll("[data-alone]")].map(({ id }) => id);
    const print = vi.fn(() => expect(alone()).toEqual(["this"]));
    vi.stubGlobal("print", print);
    render(
      <>
        <section className="evidence" id="another" />
        <section className="evidence" id="this">
          {card("asleep")}
        </section>
      </>,
    );
    await press("Print");
    expect(print).toHaveBeenCalledOnce();
    dispatchEvent(new Event("afterprint"));
    expect(alone()).toEqual([]);
  });

  it("hydrates without a difference, something kept or not", () => {
    const complain = vi.spyOn(console, "error").mockImplementation(() => {});
    for (const kept of [undefined, { written: { output: "2 bits" }, filled: {} }]) {
      if (kept) writeLocal(KEY, kept);
      const host = document.createElement("div");
      document.body.append(host);
      host.innerHTML = renderToString(card("asleep"));
      const { unmount } = render(card("asleep"), { container: host, hydrate: true });
      expect(field("Output").value).toBe(kept?.written.output ?? "");
      unmount();
      host.remove();
    }
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });
});

describe("evidence on paper", () => {
  it("as Markdown has a heading for each field, and says which was left open", () => {
    expect(toMarkdown("Average surprise", { process: "Two towns.", output: " 2 bits\n" })).toBe(
      [
        "# Evidence: Average surprise\n",
        "## Random process\n\nTwo towns.\n",
        "## Simulation or formula\n\n(left open)\n",
        "## Output\n\n2 bits\n",
        "## Failure check\n\n(left open)\n",
        "## Expected output\n\n(left open)\n",
      ].join("\n"),
    );
  });

  it("as JSON has every field", () => {
    expect(
      JSON.parse(toJsonText({ slug: "entropy", title: "Average surprise" }, { check: 'a "quoted" word' })),
    ).toEqual({
      lesson: "entropy",
      title: "Average surprise",
      process: "",
      method: "",
      output: "",
      check: 'a "quoted" word',
      expected: "",
    });
  });
});

describe("a figure that knows more than its settings", () => {
  it("writes every line of the card, and keeps its sentence and its link", () => {
    const told = {
      ...definition,
      evidence: () => ({
        process: "A coin.",
        method: "Counted by hand.",
        output: "7 heads of 9.",
        check: "A coin with two heads gives 9.",
        expected: "About half.",
      }),
    };
    const { params } = figureStore("told", definition).initial;
    const reading = readingOf("told", told, params, "bits");
    expect(evidenceFrom([reading, drawnOf("plain").drawn.bits], "https://example.org/")).toEqual({
      process: "A coin.\nforecast: 0.5, 0.5; draws: 0",
      method:
        "Counted by hand. The figure “How unsure?”, https://example.org/#told:unit=bits\n" +
        "The figure “How unsure?”, https://example.org/#plain:unit=bits",
      output: "0 draws, counted in bits. 7 heads of 9.\n0 draws, counted in bits.",
      check: "A coin with two heads gives 9.",
      expected: "About half.",
    });
  });
});
