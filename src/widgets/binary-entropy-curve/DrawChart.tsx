import { useMemo } from "react";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { linearScale } from "../../plot/scale.ts";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { DrawCurve } from "../../ui/DrawCurve.tsx";
import type { Drawing } from "../../ui/useDrawing.ts";
import { HEIGHT_TICKS, MARGIN, P_TICKS, P_TITLE, SIZE } from "./axes.ts";
import type { Model } from "./model.ts";
import { DRAWN_TOP } from "./params.ts";

interface Props {
  model: Model;
  drawing: Drawing;
}

/** Empty axes to draw on. Where nothing can be drawn, on paper or without JavaScript, the truth stands instead. */
export function DrawChart({ model, drawing }: Props) {
  return (
    <Frame label="Axes to draw your curve on" {...SIZE} margin={MARGIN} x={[0, 1]} y={[0, model.top]}>
      <Curve points={model.truth} quantity="h" className="withheld" />
      <XAxis ticks={P_TICKS} title={P_TITLE} />
      <YAxis ticks={HEIGHT_TICKS[model.unit]} />
      {!drawing.canUndo && <Invitation y={model.peak / 2} />}
      <Hand drawing={drawing} />
    </Frame>
  );
}

/** Where a finger draws, a tap comes first: until then the page scrolls. */
function Invitation({ y }: { y: number }) {
  const place = { x: 0.5, y, anchor: "middle", size: "ui" } as const;
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

/** A drawing is in bits whatever the axis counts in, so that a switch of unit does not move the ink. */
function Hand({ drawing }: Pick<Props, "drawing">) {
  const { x, height } = useFrame();
  const y = useMemo(() => linearScale([0, DRAWN_TOP], [height, 0]), [height]);
  return (
    <g className="q hand">
      <DrawCurve drawing={drawing} x={x} y={y} active />
    </g>
  );
}
