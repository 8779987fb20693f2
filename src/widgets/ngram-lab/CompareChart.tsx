import { Between } from "../../plot/Between.tsx";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { RemarkMarks } from "../../ui/RemarkMarks.tsx";
import type { Remark } from "../../ui/Remarks.tsx";
import { BIT_TICKS, MARGIN, ORDER_TICKS, ORDER_TITLE, ORDERS, SIZE } from "./axes.ts";
import { Blind } from "./Blind.tsx";
import type { Drawing } from "./drawing.ts";
import type { Model } from "./model.ts";

interface Props {
  model: Model;
  drawing: Drawing;
  remarks: readonly Remark[];
}

/** The drawing over the truth, hatched where they part, with a numbered mark for each remark. */
export function CompareChart({ model, drawing, remarks }: Props) {
  const { heldOut, uniform, top, unit } = model;
  return (
    <Frame label="Your curve and the true one" {...SIZE} margin={MARGIN} x={ORDERS} y={[0, top]}>
      <Between pairs={drawing.pairs} quantity="kl" clip />
      <Curve points={heldOut} quantity="loss" clip />
      <Curve points={drawing.line} quantity="q" />
      <XAxis ticks={ORDER_TICKS} title={ORDER_TITLE} />
      <YAxis ticks={BIT_TICKS[unit]} />
      <Blind uniform={uniform} />
      <Label x={8} y={top} dy={44} anchor="end" size="ui" quantity="loss" halo>
        held-out dash and dot
      </Label>
      <Label x={8} y={top} dy={66} anchor="end" size="ui" quantity="q" halo>
        you dashed
      </Label>
      <RemarkMarks remarks={remarks} />
    </Frame>
  );
}
