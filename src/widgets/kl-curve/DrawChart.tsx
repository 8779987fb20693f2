import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { DrawPaper } from "../../ui/DrawPaper.tsx";
import type { Drawing } from "../../ui/useDrawing.ts";
import { KL_TICKS, MARGIN, Q_TICKS, Q_TITLE, SIZE } from "./axes.ts";
import type { Model } from "./model.ts";
import { Truth } from "./Truth.tsx";

interface Props {
  model: Model;
  drawing: Drawing;
}

/** Empty axes to draw on. Where nothing can be drawn, on paper or without JavaScript, the truth stands instead. */
export function DrawChart({ model, drawing }: Props) {
  const { curve, top, unit, p } = model;
  // Beside the line of the truth, where there is more room.
  const middle = p > 0.5 ? p / 2 : (1 + p) / 2;
  return (
    <Frame label="Axes to draw your curve on" {...SIZE} margin={MARGIN} x={[0, 1]} y={[0, top]}>
      <Curve points={curve} quantity="kl" className="withheld" clip />
      <XAxis ticks={Q_TICKS} title={Q_TITLE.coin} />
      <YAxis ticks={KL_TICKS[unit]} />
      <Truth p={p} top={top} />
      <DrawPaper drawing={drawing} invitation={[middle, top / 2]} />
    </Frame>
  );
}
