import type { ReactNode } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { Room } from "../../plot/Room.tsx";
import { Actions } from "../../ui/Actions.tsx";
import { evenly } from "../../ui/comparison.ts";
import { DrawSliders } from "../../ui/DrawSliders.tsx";
import { formatNumber } from "../../ui/format.ts";
import { useDrawing } from "../../ui/useDrawing.ts";
import { SIDE, SIZE } from "./axes.ts";
import { DrawChart } from "./DrawChart.tsx";
import type { Model } from "./model.ts";
import { Numbers } from "./Numbers.tsx";
import { DRAWN_POINTS, type params as schema, TOP } from "./params.ts";
import { CompareChart, Controls, CurveChart, DrawingRemarks, PathChart, TermsChart } from "./parts.ts";
import { useActions } from "./useActions.ts";

/** Half of the curve may be left to a straight line: a few points are a drawing too. */
const CANVAS = { xs: evenly(DRAWN_POINTS - 1), yMin: 0, yMax: TOP, maxGap: 0.5 };

const WASTE = <b className="kl">waste</b>;
const MODEL = <b className="q">model</b>;

const TITLES: Readonly<Record<Model["mode"], ReactNode>> = {
  draw: (
    <>
      Up, the {WASTE} of a toss. Across, what the {MODEL} believes, from never heads to always.
    </>
  ),
  compare: <>Your drawing over the true {WASTE}, hatched where they part</>,
  curve: (
    <>
      The {WASTE} of one toss, whatever share of heads the {MODEL} believes in
    </>
  ),
  path: (
    <>
      The {WASTE} as the {MODEL} moves its first probability
    </>
  ),
};

const SIDE_TITLES: Readonly<Record<Model["mode"], ReactNode>> = {
  draw: "Or set eleven points of it",
  compare: "What the drawing tells",
  curve: "One side may gain; the two together never do",
  path: (
    <>
      <b className="p">P</b> solid, <b className="q">Q</b> dashed
    </>
  ),
};

/** On a narrow page what is done to the curve stands right under it, and "aside" after that. */
const SIDE_CLASSES = { draw: "aside only-live", compare: undefined, curve: "aside", path: "aside" } as const;

/** Draw what a wrong belief wastes, see how far off you were, then move along the curve. */
export function KlCurve({ params, model, set }: ViewProps<typeof schema, Model>) {
  const drawing = useDrawing(CANVAS);
  const actions = useActions({ model, set, drawing });
  const { mode } = model;
  return (
    <>
      <Numbers model={model} />
      <View cols="3/9" title={TITLES[mode]}>
        {mode === "draw" && <DrawChart model={model} drawing={drawing} />}
        {model.drawing && <CompareChart model={model} drawing={model.drawing} room={<Room {...SIZE} />} />}
        {(mode === "curve" || mode === "path") && (
          <CurveChart model={model} onDrag={(q) => set({ q })} room={<Room {...SIZE} />} />
        )}
      </View>
      <View cols="9/-1" title={SIDE_TITLES[mode]} className={SIDE_CLASSES[mode]}>
        {mode === "draw" && (
          <DrawSliders
            drawing={drawing}
            count={11}
            legend="Waste in bits at each belief"
            label={(q) => `q = ${formatNumber(q, 1)}`}
            valueText={(q, bits) => `at q ${formatNumber(q, 1)}, ${formatNumber(bits, 2)} bits`}
            quantity="q"
          />
        )}
        {model.drawing && <DrawingRemarks model={model} drawing={model.drawing} room={<Room {...SIDE} />} />}
        {mode === "curve" && <TermsChart model={model} room={<Room {...SIDE} />} />}
        {mode === "path" && <PathChart model={model} room={<Room {...SIDE} />} />}
      </View>
      <View cols="3/9" className="next only-live">
        <Actions actions={actions} urgent={mode === "draw"} />
      </View>
      {(mode === "curve" || mode === "path") && (
        <Controls params={params} model={model} set={set} room={<Strip>{null}</Strip>} />
      )}
    </>
  );
}
