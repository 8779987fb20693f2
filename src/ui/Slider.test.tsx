// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Slider, type SliderProps } from "./Slider.tsx";

afterEach(cleanup);

function Sun(props: Partial<SliderProps>) {
  const [value, setValue] = useState(props.value ?? 0.4);
  return (
    <Slider
      label="sun"
      min={0}
      max={1}
      step={0.01}
      valueText={`p ${value.toFixed(2)}`}
      {...props}
      value={value}
      onChange={(next) => {
        setValue(next);
        props.onChange?.(next);
      }}
    />
  );
}

const sun = () => screen.getByRole<HTMLInputElement>("slider", { name: "sun" });
const spoken = () => sun().getAttribute("aria-valuetext");

describe("Slider", () => {
  it("is a native range with its label, which speaks what the value means", () => {
    render(<Sun />);
    expect(sun().type).toBe("range");
    expect(spoken()).toBe("p 0.40");
    fireEvent.change(sun(), { target: { value: "0.25" } });
    expect(spoken()).toBe("p 0.25");
  });

  it("shows the value with the decimals of its step", () => {
    const { container } = render(<Sun />);
    expect(container.querySelector(".slider-value")?.textContent).toBe("0.40");
  });

  it("moves ten steps by page up and down, on the grid of steps, and stops at the ends", () => {
    render(<Sun value={0.333} />);
    fireEvent.keyDown(sun(), { key: "PageUp" });
    expect(spoken()).toBe("p 0.43");
    for (let i = 0; i < 9; i++) fireEvent.keyDown(sun(), { key: "PageUp" });
    expect(sun().valueAsNumber).toBe(1);
    for (let i = 0; i < 11; i++) fireEvent.keyDown(sun(), { key: "PageDown" });
    expect(sun().valueAsNumber).toBe(0);
  });

  it("leaves the value as it was when the touch turns out to scroll the page", () => {
    render(<Sun />);
    fireEvent.pointerDown(sun());
    fireEvent.input(sun(), { target: { value: "0.9" } });
    expect(spoken()).toBe("p 0.90");
    fireEvent.pointerCancel(sun());
    fireEvent.change(sun());
    expect(spoken()).toBe("p 0.40");
  });

  it("lets a slider that moves others put all of them back", () => {
    const onGrab = vi.fn();
    const onCancel = vi.fn();
    const onChange = vi.fn();
    render(<Sun onGrab={onGrab} onCancel={onCancel} onChange={onChange} />);
    fireEvent.pointerDown(sun());
    fireEvent.pointerCancel(sun());
    expect(onGrab).toHaveBeenCalledTimes(1);
    expect(onCancel).toHaveBeenCalledTimes(1);
    expect(onChange).not.toHaveBeenCalled();
  });

  it("fills from zero where the scale has two signs", () => {
    const { container } = render(<Sun min={-3} max={3} value={-1.5} />);
    const fill = container.querySelector<HTMLElement>(".slider-fill")!;
    expect(fill.style.transform).toBe("translateX(25.00%) scaleX(0.2500)");
  });

  it("is locked by a button of its own that says whether it is pressed", async () => {
    const onLock = vi.fn();
    const { rerender } = render(<Sun locked={false} onLock={onLock} />);
    const lock = screen.getByRole("button", { name: "Lock sun" });
    expect(lock.getAttribute("aria-pressed")).toBe("false");
    await userEvent.click(lock);
    expect(onLock).toHaveBeenCalledWith(true);
    rerender(<Sun locked onLock={onLock} />);
    expect(lock.getAttribute("aria-pressed")).toBe("true");
    expect(sun().disabled).toBe(true);
    await userEvent.click(lock);
    expect(onLock).toHaveBeenLastCalledWith(false);
  });
});
