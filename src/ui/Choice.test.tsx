// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Choice } from "./Choice.tsx";
import { Switch } from "./Switch.tsx";

afterEach(cleanup);

const presets = [
  { value: "even", label: "Even" },
  { value: "lopsided", label: "Lopsided" },
] as const;

describe("Choice", () => {
  it("is a named group of radios with one chosen", () => {
    render(<Choice legend="Start from" options={presets} value="even" onChange={vi.fn()} />);
    const group = within(screen.getByRole("group", { name: "Start from" }));
    expect(group.getByRole<HTMLInputElement>("radio", { name: "Even" }).checked).toBe(true);
    expect(group.getByRole<HTMLInputElement>("radio", { name: "Lopsided" }).checked).toBe(false);
  });

  it("says which one is chosen", async () => {
    const onChange = vi.fn();
    render(<Choice legend="Start from" options={presets} value="even" onChange={onChange} />);
    await userEvent.click(screen.getByRole("radio", { name: "Lopsided" }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith("lopsided");
  });

  it("has none chosen when the state is none of them", () => {
    render(<Choice legend="Start from" options={presets} value={undefined} onChange={vi.fn()} />);
    expect(screen.getAllByRole<HTMLInputElement>("radio").some((radio) => radio.checked)).toBe(false);
  });
});

describe("Switch", () => {
  it("is a checkbox that says its new state", async () => {
    const onChange = vi.fn();
    render(<Switch label="Show the ceiling" checked={false} onChange={onChange} />);
    await userEvent.click(screen.getByRole("checkbox", { name: "Show the ceiling" }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  });
});
