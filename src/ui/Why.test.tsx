// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readLocal, writeLocal } from "./storage.ts";
import { Why } from "./Why.tsx";
import { whyOf } from "./why.ts";

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = (widget: string) => render(<Why widget={widget}>Why does it win?</Why>);
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Why does it win?" });
const write = (value: string) => fireEvent.change(box(), { target: { value } });

describe("the reader’s own why", () => {
  it("is kept, and found by what asks for it", () => {
    show("a");
    write(" It knows more. ");
    expect(readLocal("why/a")).toBe(" It knows more. ");
    expect(whyOf("a")).toBe("It knows more.");
    expect(whyOf("b")).toBe("");
    cleanup();
    show("a");
    expect(box().value).toBe(" It knows more. ");
    write("");
    expect(readLocal("why/a")).toBeUndefined();
    expect(whyOf("a")).toBe("");
  });

  it("comes back from an earlier visit, unless it is no text", () => {
    writeLocal("why/c", "From yesterday.");
    writeLocal("why/d", { no: "text" });
    expect(whyOf("c")).toBe("From yesterday.");
    expect(whyOf("d")).toBe("");
  });

  it("lasts as long as the page where nothing can be stored", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("full");
    });
    show("e");
    write("Because.");
    expect(box().value).toBe("Because.");
    expect(whyOf("e")).toBe("Because.");
  });
});
