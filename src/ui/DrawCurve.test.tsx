// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, renderHook, screen } from "@testing-library/react";
import { scaleLinear } from "d3";
import { afterEach, describe, expect, it } from "vitest";
import { DrawCurve } from "./DrawCurve.tsx";
import { DrawSliders } from "./DrawSliders.tsx";
import { type Drawing, useDrawing } from "./useDrawing.ts";

afterEach(cleanup);

const canvas = { xs: [0, 0.25, 0.5, 0.75, 1], yMin: 0, yMax: 1 };
const empty = canvas.xs.map(() => undefined);

describe("useDrawing", () => {
  const draw = () => renderHook(() => useDrawing(canvas)).result;

  it("undoes a whole stroke at once", () => {
    const drawing = draw();
    act(() => {
      drawing.current.begin();
      drawing.current.paint(0, 0, 0.5, 1);
      drawing.current.paint(0.5, 1, 1, 0);
    });
    expect(drawing.current.ys).toEqual([0, 0.5, 1, 0.5, 0]);
    expect(drawing.current.complete).toBe(true);
    act(() => drawing.current.undo());
    expect(drawing.current.ys).toEqual(empty);
    expect(drawing.current.canUndo).toBe(false);
    expect(drawing.current.filled()).toBeUndefined();
  });

  it("undoes what a slider did as one step, and another slider's as another", () => {
    const drawing = draw();
    for (const height of [0.1, 0.2, 0.3]) act(() => drawing.current.set(0, height));
    act(() => drawing.current.set(4, 7));
    expect(drawing.current.ys).toEqual([0.3, undefined, undefined, undefined, 1]);
    act(() => drawing.current.undo());
    expect(drawing.current.ys).toEqual([0.3, undefined, undefined, undefined, undefined]);
    act(() => drawing.current.undo());
    expect(drawing.current.ys).toEqual(empty);
  });

  it("leaves the samples within reach of a slider to a straight line", () => {
    const drawing = draw();
    act(() => drawing.current.paint(0, 0, 1, 0));
    act(() => drawing.current.set(2, 1, 2));
    expect(drawing.current.ys).toEqual([0, undefined, 1, undefined, 0]);
    expect(drawing.current.filled()).toEqual([0, 0.5, 1, 0.5, 0]);
  });

  it("takes back a cancelled stroke and none before it", () => {
    const drawing = draw();
    act(() => drawing.current.paint(0, 1, 0, 1));
    act(() => {
      drawing.current.begin();
      drawing.current.cancel();
    });
    expect(drawing.current.ys[0]).toBe(1);
    act(() => {
      drawing.current.begin();
      drawing.current.paint(1, 1, 1, 1);
      drawing.current.cancel();
    });
    expect(drawing.current.ys).toEqual([1, undefined, undefined, undefined, undefined]);
  });

  it("clears to a new sheet", () => {
    const drawing = draw();
    act(() => drawing.current.paint(0, 1, 1, 1));
    act(() => drawing.current.clear());
    expect(drawing.current.ys).toEqual(empty);
    expect(drawing.current.canUndo).toBe(false);
  });
});

let drawing: Drawing;

function Paper({ active }: { active?: boolean }) {
  drawing = useDrawing(canvas);
  const x = scaleLinear([0, 1], [0, 400]);
  const y = scaleLinear([0, 1], [200, 0]);
  return (
    <>
      <svg role="img" aria-label="paper">
        <DrawCurve drawing={drawing} x={x} y={y} active={active} />
      </svg>
      <DrawSliders
        drawing={drawing}
        count={3}
        legend="Heights"
        label={(p) => `p = ${p}`}
        valueText={(p, height) => `at p ${p}, ${height.toFixed(2)} bits`}
      />
    </>
  );
}

/** The plot area, 400 by 200 with 24 around it, stands with its corner at (58, 68), twice as large as it is drawn. */
function paper() {
  const { container } = render(<Paper active />);
  const area = container.querySelector("rect")!;
  area.getBoundingClientRect = () => new DOMRect(10, 20, 896, 496);
  area.setPointerCapture = () => {};
  const at = (x: number, y: number) => ({
    clientX: 58 + 800 * x,
    clientY: 468 - 400 * y,
    button: 0,
    pointerId: 1,
  });
  return { area, at, group: container.querySelector(".draw")! };
}

describe("DrawCurve", () => {
  it("draws in domain units, however large it is on screen, and stops at the paper's edge", () => {
    const { area, at } = paper();
    fireEvent.pointerDown(area, at(0, 0));
    fireEvent.pointerMove(area, at(0.5, 0.5));
    fireEvent.pointerMove(area, at(1.5, 2));
    fireEvent.pointerUp(area, at(1, 1));
    fireEvent.pointerMove(area, at(0, 1));
    expect(drawing.ys).toEqual([0, 0.25, 0.5, 1, 1].map((y) => expect.closeTo(y)));
    expect(drawing.complete).toBe(true);
  });

  it("belongs to the hand after a stroke, until a finger goes elsewhere", () => {
    const { area, at, group } = paper();
    fireEvent.pointerDown(area, at(0.5, 0.5));
    fireEvent.pointerUp(area, at(0.5, 0.5));
    expect(group.classList).toContain("claimed");
    fireEvent.pointerDown(area, at(0.5, 0.5));
    expect(group.classList).toContain("claimed");
    fireEvent.pointerDown(document.body);
    expect(group.classList).not.toContain("claimed");
  });

  it("draws nothing when the finger scrolls", () => {
    const { area, at, group } = paper();
    fireEvent.pointerDown(area, at(0.5, 0.5));
    fireEvent.pointerMove(area, at(0.5, 0.4));
    fireEvent.pointerCancel(area);
    expect(drawing.ys).toEqual(empty);
    expect(group.classList).not.toContain("claimed");
  });

  it("only shows the curve when it is not active", () => {
    const { container } = render(<Paper />);
    expect(container.querySelector("rect")).toBeNull();
  });
});

describe("DrawSliders", () => {
  it("draws the same curve by native sliders, which say what is not drawn yet", () => {
    render(<Paper active />);
    const slider = (p: number) => screen.getByRole<HTMLInputElement>("slider", { name: `p = ${p}` });
    expect(screen.getByRole("group", { name: "Heights" })).toBeDefined();
    expect(slider(0.5).getAttribute("aria-valuetext")).toBe("p = 0.5, not drawn yet");
    fireEvent.change(slider(0), { target: { value: "0" } });
    fireEvent.change(slider(0.5), { target: { value: "0.9" } });
    expect(slider(0.5).getAttribute("aria-valuetext")).toBe("at p 0.5, 0.90 bits");
    expect(slider(1).getAttribute("aria-valuetext")).toBe("p = 1, not drawn yet");
    expect(drawing.filled()).toEqual([0, 0.45, 0.9, 0.9, 0.9].map((y) => expect.closeTo(y)));
  });
});
