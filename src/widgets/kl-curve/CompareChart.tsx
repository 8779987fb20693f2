import { Between } from "../../plot/Between.tsx";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { RemarkMarks } from "../../ui/RemarkMarks.tsx";
import { KL_TICKS, MARGIN, Q_TICKS, Q_TITLE, SIZE } from "./axes.ts";
import type { Drawing } from "./drawing.ts";
import { LineNames } from "./LineNames.tsx";
import type { Model } from "./model.ts";
import { NoBound } from "./NoBound.tsx";
import { remarks } from "./remarks.ts";
import { Truth } from "./Truth.tsx";

interface Props {
  model: Model;
  drawing: Drawing;
}

const NAMES = [
  ["true waste solid", "kl"],
  ["you dashed", "q"],
] as const;

/** The drawing over the truth, hatched where they part, with a numbered mark for each remark. */
export function CompareChart({ model, drawing }: Props) {
  const { p, curve, top, unit } = model;
  return (
    <Frame label="Your curve and the true one" {...SIZE} margin={MARGIN} x={[0, 1]} y={[0, top]}>
      <Between pairs={drawing.pairs} clip />
      <Curve points={curve} quantity="kl" clip />
      <Curve points={drawing.line} quantity="q" />
      <XAxis ticks={Q_TICKS} title={Q_TITLE.coin} />
      <YAxis ticks={KL_TICKS[unit]} />
      <Truth p={p} top={top} />
      <NoBound p={p} top={top} />
      <LineNames p={p} top={top} names={NAMES} />
      <RemarkMarks remarks={remarks(drawing, model)} />
    </Frame>
  );
}
