// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { copyText } from "../ui/copyText.ts";
import { readLocal, writeLocal } from "../ui/storage.ts";
import { Listing } from "./Listing.tsx";

const entropy = {
  tabs: ["python", "numpy", "javascript"],
  slots: {
    python: "<b>from</b> math <b>import</b> log2\nprint(log2(8))",
    numpy: "print(np.log2(8))",
    javascript: "console.log(Math.log2(8))",
    output: "3.0",
  },
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const chosen = () => screen.getByRole("tab", { selected: true }).textContent;

describe("Listing", () => {
  it("is a list of tabs, each named panel with its program, and one output", () => {
    render(<Listing of="entropy" {...entropy} />);
    expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toEqual([
      "Python",
      "NumPy",
      "JavaScript",
    ]);
    expect(screen.getByRole("tabpanel", { name: "NumPy" }).textContent).toContain("np.log2(8)");
    expect(chosen()).toBe("Python");
    expect(screen.getByText("3.0")).toBeDefined();
  });

  it("turns by arrow keys, round the end, with one stop for the tab key", async () => {
    render(<Listing of="entropy" {...entropy} />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    expect(chosen()).toBe("NumPy");
    expect(document.activeElement?.textContent).toBe("NumPy");
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(chosen()).toBe("JavaScript");
    await userEvent.keyboard("{Home}");
    expect(chosen()).toBe("Python");
    await userEvent.keyboard("{End}");
    expect(screen.getAllByRole("tab").map((tab) => tab.tabIndex)).toEqual([-1, -1, 0]);
  });

  it("turns every listing to the chosen language and keeps it", async () => {
    render(
      <>
        <Listing of="entropy" {...entropy} />
        <Listing of="entropy" {...entropy} />
        <Listing of="entropy" {...entropy} tabs={["python", "javascript"]} />
      </>,
    );
    await userEvent.click(screen.getAllByRole("tab", { name: "NumPy" })[0]!);
    const selected = screen.getAllByRole("tab", { selected: true }).map((tab) => tab.textContent);
    expect(selected).toEqual(["NumPy", "NumPy", "Python"]);
    expect(readLocal("language")).toBe("numpy");
  });

  it("remembers the language, and falls back to the first where it is not offered", () => {
    writeLocal("language", "javascript");
    const { unmount } = render(<Listing of="entropy" {...entropy} />);
    expect(chosen()).toBe("JavaScript");
    unmount();
    writeLocal("language", { not: "a language" });
    render(<Listing of="entropy" {...entropy} />);
    expect(chosen()).toBe("Python");
  });

  it("copies the program that is shown, without its colours, and says so", async () => {
    const user = userEvent.setup();
    render(<Listing of="entropy" {...entropy} />);
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await navigator.clipboard.readText()).toBe("from math import log2\nprint(log2(8))");
    expect(screen.getByRole("status").textContent).toBe("Copied");
  });

  it("has every program in the built page", () => {
    const page = renderToString(<Listing of="entropy" {...entropy} />);
    for (const html of Object.values(entropy.slots)) expect(page).toContain(html);
  });

  it("hydrates without a difference where another language is remembered", () => {
    const complain = vi.spyOn(console, "error").mockImplementation(() => {});
    const host = document.createElement("div");
    document.body.append(host);
    host.innerHTML = renderToString(<Listing of="entropy" {...entropy} />);
    writeLocal("language", "numpy");
    render(<Listing of="entropy" {...entropy} />, { container: host, hydrate: true });
    expect(chosen()).toBe("NumPy");
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
    host.remove();
  });
});

describe("copyText", () => {
  it("falls back on the selection where there is no clipboard, and leaves the focus where it was", async () => {
    vi.stubGlobal("navigator", {});
    const copy = vi.fn(() => true);
    document.execCommand = copy;
    const button = document.body.appendChild(document.createElement("button"));
    button.focus();
    expect(await copyText("log2(8)")).toBe(true);
    expect(copy).toHaveBeenCalledWith("copy");
    expect(document.activeElement).toBe(button);
    expect(document.querySelector("textarea")).toBeNull();
    button.remove();
  });

  it("says when nothing works, and never rejects", async () => {
    vi.stubGlobal("navigator", { clipboard: { writeText: () => Promise.reject(new Error("denied")) } });
    document.execCommand = () => {
      throw new Error("denied");
    };
    expect(await copyText("log2(8)")).toBe(false);
    document.execCommand = () => false;
    expect(await copyText("log2(8)")).toBe(false);
  });
});
