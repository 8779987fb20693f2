import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Drawing } from "./useDrawing.ts";

/** A scale between domain units and pixels of the drawing: a linear scale of src/plot is one. */
interface Scale {
  (value: number): number;
  invert(pixel: number): number;
  range(): number[];
}

export interface DrawCurveProps {
  drawing: Drawing;
  x: Scale;
  y: Scale;
  /** Whether the hand draws; otherwise the curve only shows. */
  active?: boolean;
}

// Curves begin in corners, and a finger does not: the paper reaches this far beyond the plot area, in pixels.
const MARGIN = 24;

/** From the pointer's place on screen to the drawing's units, as it stands when the stroke begins. */
type Place = (event: PointerEvent) => [number, number];

const pair = (scale: Scale): [number, number] => [Math.min(...scale.range()), Math.max(...scale.range())];

const isSet = (height: number | undefined) => height !== undefined;

/** The curve as drawn, and the same without its gaps. */
function lines({ xs, ys, filled }: Drawing, x: Scale, y: Scale): [drawn: string, whole: string] {
  const point = (i: number, height: number) => `${x(xs[i]!).toFixed(1)} ${y(height).toFixed(1)}`;
  let drawn = "";
  ys.forEach((height, i) => {
    if (height === undefined) return;
    // A sample alone is a line of no length, which its round ends make a dot.
    drawn += `${isSet(ys[i - 1]) ? "L" : "M"}${point(i, height)}${isSet(ys[i + 1]) ? "" : "h0"}`;
  });
  const first = ys.findIndex(isSet);
  const whole = filled()?.slice(first, ys.findLastIndex(isSet) + 1) ?? [];
  return [drawn, whole.map((height, i) => `${i === 0 ? "M" : "L"}${point(first + i, height)}`).join("")];
}

/**
 * Paper to draw a curve on, as part of an SVG: the plot area takes the pointer, the curve shows as it grows.
 *
 * A curve can begin as steeply as a finger that scrolls. So until a tap or a stroke sideways has claimed it, the
 * plot area lets the page scroll; then it belongs to the hand, until a finger goes elsewhere. `DrawSliders`
 * draws the same curve without a pointer.
 *
 * @example <DrawCurve drawing={drawing} x={x} y={y} active />
 */
export function DrawCurve({ drawing, x, y, active }: DrawCurveProps) {
  const [left, right] = pair(x);
  const [top, bottom] = pair(y);
  const area = useRef<SVGRectElement>(null);
  const stroke = useRef<{ place: Place; last: [number, number] }>(undefined);
  const [claimed, setClaimed] = useState(false);

  useEffect(() => {
    if (!claimed || !active) return;
    const release = ({ target }: Event) =>
      setClaimed(area.current!.ownerSVGElement!.contains(target as Node));
    document.addEventListener("pointerdown", release);
    return () => document.removeEventListener("pointerdown", release);
  }, [claimed, active]);

  // Told to the whole drawing, since only there browsers heed it; not by :has(), for which they would look
  // through every drawing of the page whenever one of them changes.
  useLayoutEffect(() => {
    if (!active) return;
    const svg = area.current!.ownerSVGElement!;
    svg.dataset.paper = claimed ? "claimed" : "free";
    return () => svg.removeAttribute("data-paper");
  }, [claimed, active]);

  function begin(event: PointerEvent<SVGRectElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const place: Place = ({ clientX, clientY }) => {
      const across = left - MARGIN + ((clientX - box.left) / box.width) * (right - left + 2 * MARGIN);
      const down = top - MARGIN + ((clientY - box.top) / box.height) * (bottom - top + 2 * MARGIN);
      return [x.invert(Math.min(right, Math.max(left, across))), y.invert(down)];
    };
    stroke.current = { place, last: place(event) };
    drawing.begin();
    drawing.paint(...stroke.current.last, ...stroke.current.last);
  }

  function go(event: PointerEvent) {
    if (!stroke.current) return;
    const next = stroke.current.place(event);
    drawing.paint(...stroke.current.last, ...next);
    stroke.current.last = next;
  }

  function end() {
    stroke.current = undefined;
    setClaimed(true);
  }

  // The finger scrolled after all: the stroke was none.
  function cancel() {
    drawing.cancel();
    stroke.current = undefined;
  }

  const [drawn, whole] = lines(drawing, x, y);
  return (
    <g className={claimed ? "draw claimed" : "draw"}>
      <path className="drawn whole" d={whole} />
      <path className="drawn" d={drawn} />
      {active && (
        <rect
          className="paper"
          ref={area}
          x={left - MARGIN}
          y={top - MARGIN}
          width={right - left + 2 * MARGIN}
          height={bottom - top + 2 * MARGIN}
          onPointerDown={begin}
          onPointerMove={go}
          onPointerUp={end}
          onPointerCancel={cancel}
        />
      )}
    </g>
  );
}
