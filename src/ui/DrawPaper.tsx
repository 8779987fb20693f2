import { useMemo } from "react";
import { Label } from "../plot/Label.tsx";
import { linearScale } from "../plot/scale.ts";
import { useFrame } from "../plot/useFrame.ts";
import { DrawCurve } from "./DrawCurve.tsx";
import type { Drawing } from "./useDrawing.ts";

export interface DrawPaperProps {
  drawing: Drawing;
  /** Where the invitation to draw stands until there is a stroke, in domain units. */
  invitation: readonly [x: number, y: number];
}

/**
 * The reader's paper within a frame. A drawing counts in units of its own over the whole height, so that a
 * switch of unit, which changes the axis, does not move the ink.
 *
 * @example <DrawPaper drawing={drawing} invitation={[0.5, 0.5]} />
 */
export function DrawPaper({ drawing, invitation }: DrawPaperProps) {
  const { x, height } = useFrame();
  const { yMin, yMax } = drawing;
  const y = useMemo(() => linearScale([yMin, yMax], [height, 0]), [yMin, yMax, height]);
  return (
    <>
      {!drawing.canUndo && <Invitation at={invitation} />}
      <g className="q hand">
        <DrawCurve drawing={drawing} x={x} y={y} active />
      </g>
    </>
  );
}

/** Where a finger draws, a tap comes first: until then the page scrolls. */
function Invitation({ at: [x, y] }: { at: DrawPaperProps["invitation"] }) {
  const place = { x, y, anchor: "middle", size: "ui" } as const;
  return (
    <g className="only-live">
      <Label {...place} className="by-mouse">
        draw here, from left to right
      </Label>
      <Label {...place} className="by-finger">
        tap here, then draw from left to right
      </Label>
    </g>
  );
}
