import { Between } from "../../plot/Between.tsx";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { RemarkMarks } from "../../ui/RemarkMarks.tsx";
import { HEIGHT_TICKS, MARGIN, P_TICKS, P_TITLE, SIZE } from "./axes.ts";
import type { Drawing } from "./drawing.ts";
import type { Model } from "./model.ts";
import { callouts } from "./sentences.ts";

interface Props {
  model: Model;
  drawing: Drawing;
}

/** The drawing over the truth, hatched where they part, with a numbered mark for each remark. */
export function CompareChart({ model, drawing }: Props) {
  return (
    <Frame label="Your curve and the true one" {...SIZE} margin={MARGIN} x={[0, 1]} y={[0, model.top]}>
      <Between pairs={drawing.pairs} />
      <Curve points={model.truth} quantity="h" />
      <Curve points={drawing.line} quantity="q" />
      <XAxis ticks={P_TICKS} title={P_TITLE} />
      <YAxis ticks={HEIGHT_TICKS[model.unit]} />
      <Label x={0.5} y={0} dy={-30} anchor="middle" size="ui" quantity="h" halo>
        truth solid
      </Label>
      <Label x={0.5} y={0} dy={-10} anchor="middle" size="ui" quantity="q" halo>
        you dashed
      </Label>
      <RemarkMarks remarks={callouts(drawing, model)} />
    </Frame>
  );
}
