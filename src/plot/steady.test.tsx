// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { steady } from "./steady.tsx";

interface Props {
  label: React.ReactNode;
  onPress?: (times: number) => void;
}

let drawn = 0;

const Press = steady(function Press({ label, onPress }: Props) {
  drawn++;
  return (
    <button type="button" disabled={!onPress} onClick={() => onPress?.(2)}>
      {label}
    </button>
  );
});

afterEach(cleanup);

describe("steady", () => {
  it("draws again what says something else, and not for a new handler", () => {
    const { rerender } = render(<Press label={<b>one</b>} onPress={() => {}} />);
    const first = drawn;
    rerender(<Press label={<b>one</b>} onPress={() => {}} />);
    expect(drawn).toBe(first);
    rerender(<Press label={<b>two</b>} onPress={() => {}} />);
    expect(drawn).toBe(first + 1);
    expect(screen.getByText("two")).toBeTruthy();
  });

  it("calls the handler of now, not of when it was drawn", () => {
    const calls: string[] = [];
    const { rerender } = render(<Press label="a" onPress={() => calls.push("old")} />);
    rerender(<Press label="a" onPress={(times) => calls.push(`new ${times}`)} />);
    fireEvent.click(screen.getByRole("button"));
    expect(calls).toEqual(["new 2"]);
  });

  it("sees a handler come and go", () => {
    const { rerender } = render(<Press label="a" />);
    const button = screen.getByRole<HTMLButtonElement>("button");
    expect(button.disabled).toBe(true);
    rerender(<Press label="a" onPress={() => {}} />);
    expect(button.disabled).toBe(false);
  });
});
