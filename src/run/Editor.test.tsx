// @vitest-environment happy-dom
import { redo, undo } from "@codemirror/commands";
import { EditorView } from "@codemirror/view";
import { cleanup, fireEvent, render } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { highlight } from "../../build/highlight.ts";
import Editor, { type EditorProps } from "./Editor.tsx";

/** What the editor calls a listing's marks. */
const MARKS: Record<string, string> = { b: "keyword", i: "aside", kp: "p", kq: "q", kh: "h" };

/** An editor whose owner keeps what it holds. */
function Owner({ code: first, onChange, ...rest }: EditorProps) {
  const [code, setCode] = useState(first);
  const change = (text: string) => {
    setCode(text);
    onChange(text);
  };
  return (
    <>
      <Editor {...rest} code={code} onChange={change} />
      <button type="button" onClick={() => setCode(first)}>
        Reset
      </button>
    </>
  );
}

function open(props: Partial<EditorProps> = {}) {
  const all: EditorProps = {
    language: "python",
    code: "p = 1\nprint(p)",
    label: "Python program",
    onChange: vi.fn(),
    onRun: vi.fn(),
    ...props,
  };
  const { container, getByText, rerender, unmount } = render(<Owner {...all} />);
  const shadow = () => container.querySelector(".editor")!.shadowRoot!;
  const box = () => shadow().querySelector<HTMLElement>("[role=textbox]")!;
  const view = () => EditorView.findFromDOM(box())!;
  return {
    ...all,
    shadow,
    box,
    view,
    unmount,
    reset: () => fireEvent.click(getByText("Reset")),
    again: (more: Partial<EditorProps>) => rerender(<Owner {...all} {...more} />),
    press: (key: string, more: KeyboardEventInit = {}) => {
      const code = { Enter: 13, Tab: 9, Escape: 27 }[key] ?? key.toUpperCase().charCodeAt(0);
      const event = new KeyboardEvent("keydown", {
        key,
        bubbles: true,
        composed: true,
        cancelable: true,
        ...more,
      });
      Object.defineProperty(event, "keyCode", { value: code });
      box().dispatchEvent(event);
      return event;
    },
    write: (insert: string, from = 0, to = from) =>
      view().dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length } }),
    lines: () => [...shadow().querySelectorAll(".cm-line")].map((line) => line.textContent),
  };
}

afterEach(cleanup);

describe("an editor", () => {
  it("shows the program, under its name and with the way out", () => {
    const { box, shadow, lines } = open();
    expect(lines()).toEqual(["p = 1", "print(p)"]);
    expect(box().getAttribute("aria-label")).toBe("Python program");
    expect(box().getAttribute("aria-multiline")).toBe("true");
    expect(shadow().getElementById(box().getAttribute("aria-describedby")!)!.textContent).toBe(
      "Tab leaves the editor. Ctrl + Enter runs.",
    );
  });

  it("tells what is written, once and whole", () => {
    const { write, onChange } = open();
    write("q = 2\n");
    expect(onChange).toHaveBeenCalledExactlyOnceWith("q = 2\np = 1\nprint(p)");
  });

  it("puts the original back as one step, which can be undone", () => {
    const { write, reset, view, onChange, lines } = open();
    write("x");
    write("y", 1);
    vi.mocked(onChange).mockClear();
    reset();
    expect(lines()).toEqual(["p = 1", "print(p)"]);
    expect(onChange).not.toHaveBeenCalled();
    undo(view());
    expect(lines()).toEqual(["xyp = 1", "print(p)"]);
    expect(onChange).toHaveBeenLastCalledWith("xyp = 1\nprint(p)");
    redo(view());
    expect(lines()).toEqual(["p = 1", "print(p)"]);
  });

  it("runs on Ctrl and Enter, and writes nothing", () => {
    const { press, onRun, onChange } = open();
    expect(press("Enter", { ctrlKey: true }).defaultPrevented).toBe(true);
    expect(onRun).toHaveBeenCalledOnce();
    expect(onChange).not.toHaveBeenCalled();
  });

  it("lets Tab and Shift and Tab go", () => {
    const { press, onChange } = open();
    expect(press("Tab").defaultPrevented).toBe(false);
    expect(press("Tab", { shiftKey: true }).defaultPrevented).toBe(false);
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each([
    ["python", "def f():", "def f():\n    "],
    ["javascript", "function f() {", "function f() {\n  "],
  ] as const)("goes deeper after the beginning of a block of %s", (language, begin, after) => {
    const { press, view, onChange } = open({ language, code: begin });
    view().dispatch({ selection: { anchor: begin.length } });
    expect(press("Enter").defaultPrevented).toBe(true);
    expect(onChange).toHaveBeenLastCalledWith(after);
  });

  it("keeps what is typed from the page, and lets the page's own keys by", () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener("keydown", listen);
    const { press } = open();
    press("/");
    press("Enter", { ctrlKey: true });
    press("k", { ctrlKey: true });
    document.removeEventListener("keydown", listen);
    expect(heard).toEqual(["k"]);
  });

  it("marks the line of an error, wherever it moves", () => {
    const { again, write, shadow, box } = open({ line: 2 });
    const marked = () => [...shadow().querySelectorAll(".cm-line.error")].map((line) => line.textContent);
    const numbers = () =>
      [...shadow().querySelectorAll(".cm-gutterElement.error")].map((line) => line.textContent);
    expect(marked()).toEqual(["print(p)"]);
    expect(numbers()).toEqual(["2"]);
    expect(box().getAttribute("aria-invalid")).toBe("true");
    write("# first\n");
    expect(marked()).toEqual(["print(p)"]);
    for (const none of [undefined, 0, 99, Number.NaN, 1.5]) {
      again({ line: none });
      expect(marked()).toEqual([]);
      expect(box().getAttribute("aria-invalid")).toBe("false");
      again({ line: 1 });
      expect(marked()).toEqual(["# first"]);
    }
  });

  it("holds any text there is", () => {
    const { write, onChange, reset, lines } = open({ code: "a\r\nb" });
    expect(lines()).toEqual(["a", "b"]);
    const odd = "\tone\u0000\u{1D4AB}\ud800\u2028end";
    write(`${odd}\r\n`, 0);
    expect(onChange).toHaveBeenLastCalledWith(`${odd}\na\nb`);
    write(Array(5000).fill("x = 1").join("\n"), 0);
    expect(vi.mocked(onChange).mock.lastCall![0].split("\n")).toHaveLength(5002);
    reset();
    expect(lines()).toEqual(["a", "b"]);
  });

  it("is another editor in another language, and none once it is gone", () => {
    const { view, again, lines, unmount } = open();
    const first = view();
    const last = () => view();
    again({ language: "javascript", label: "JavaScript program" });
    expect(view()).not.toBe(first);
    expect(lines()).toEqual(["p = 1", "print(p)"]);
    const ended = vi.spyOn(last(), "destroy");
    unmount();
    expect(ended).toHaveBeenCalledOnce();
  });

  it.each([
    [
      "python",
      `"""Aside."""
from math import log2

def f(p, Q=None):  # p
    """Of p."""
    h = "p" if p is not Q else f"{p} {Q:.3f}"
    for x in h.p:
        pass
    return lambda: log2(h)`,
    ],
    [
      "javascript",
      `import { h } from "a"; // p
const p = [1], q = { p, h: null };
/* of
 p */
for (const x of p) {
  if (x instanceof Number) throw new Error(\`p \${p} \${q.h}\`);
}
export async function f() {
  let y = await this.p;
  return typeof y;
}`,
    ],
  ] as const)("marks %s as the book's listings do", (language, code) => {
    const { shadow } = open({ language, code });
    const here = [...shadow().querySelectorAll(".cm-line span")].map((mark) => [
      mark.className,
      mark.textContent,
    ]);
    const page = document.createElement("pre");
    page.innerHTML = highlight(code, language);
    const there = [...page.querySelectorAll("b, i, span")].flatMap((mark) =>
      mark.textContent!.split("\n").map((line) => [MARKS[mark.className || mark.localName], line]),
    );
    expect(here).toEqual(there);
  });
});
