import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { DrawPaper } from "../../ui/DrawPaper.tsx";
import type { Drawing } from "../../ui/useDrawing.ts";
import { HEIGHT_TICKS, MARGIN, P_TICKS, P_TITLE, SIZE } from "./axes.ts";
import type { Model } from "./model.ts";

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
      <DrawPaper drawing={drawing} invitation={[0.5, model.peak / 2]} />
    </Frame>
  );
}
