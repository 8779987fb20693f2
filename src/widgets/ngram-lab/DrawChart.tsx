import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { DrawPaper } from "../../ui/DrawPaper.tsx";
import type { Drawing } from "../../ui/useDrawing.ts";
import { BIT_TICKS, MARGIN, ORDER_TICKS, ORDER_TITLE, ORDERS, SIZE } from "./axes.ts";
import { Blind } from "./Blind.tsx";
import type { Model } from "./model.ts";

interface Props {
  model: Model;
  drawing: Drawing;
}

/** Empty axes to draw on. Where nothing can be drawn, on paper or without JavaScript, the truth stands instead. */
export function DrawChart({ model, drawing }: Props) {
  const { heldOut, training, uniform, top, unit } = model;
  return (
    <Frame label="Axes to draw your curve on" {...SIZE} margin={MARGIN} x={ORDERS} y={[0, top]}>
      <Curve points={training} className="withheld" />
      <Curve points={heldOut} quantity="loss" className="withheld" clip />
      <XAxis ticks={ORDER_TICKS} title={ORDER_TITLE} />
      <YAxis ticks={BIT_TICKS[unit]} />
      <Blind uniform={uniform} />
      <DrawPaper drawing={drawing} invitation={[4, top / 2]} />
    </Frame>
  );
}
