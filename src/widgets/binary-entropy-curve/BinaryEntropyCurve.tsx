import type { ReactNode } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { View } from "../../figure/View.tsx";
import { Room } from "../../plot/Room.tsx";
import { Actions } from "../../ui/Actions.tsx";
import { evenly } from "../../ui/comparison.ts";
import { useDrawing } from "../../ui/useDrawing.ts";
import { SIZE } from "./axes.ts";
import { DrawChart } from "./DrawChart.tsx";
import { Faders } from "./Faders.tsx";
import type { Model } from "./model.ts";
import { Numbers } from "./Numbers.tsx";
import { PointStrip } from "./PointStrip.tsx";
import { DRAWN_POINTS, DRAWN_TOP, type params as schema } from "./params.ts";
import { CompareChart, DrawingRemarks } from "./parts.ts";
import { SidesChart } from "./SidesChart.tsx";
import { TangentChart } from "./TangentChart.tsx";
import { useActions } from "./useActions.ts";

/** Half of the curve may be left to a straight line: a few points are a drawing too. */
const CANVAS = { xs: evenly(DRAWN_POINTS - 1), yMin: 0, yMax: DRAWN_TOP, maxGap: 0.5 };

const ENTROPY = <b className="h">entropy</b>;
const HEADS = <b className="p">heads</b>;

const TITLES: Readonly<Record<Model["mode"], ReactNode>> = {
  draw: (
    <>
      Up, the {ENTROPY} of one toss. Across, the coin, from never {HEADS} to always.
    </>
  ),
  compare: <>Your drawing over the true {ENTROPY}, hatched where they part</>,
  tangent: (
    <>
      The {ENTROPY} of one toss, and how steeply it changes with the share of {HEADS}
    </>
  ),
};

const SIDE_TITLES: Readonly<Record<Model["mode"], ReactNode>> = {
  draw: "Or set eleven points of it",
  compare: "What the drawing tells",
  tangent: (
    <>
      As wide as <b className="p">probable</b>, as tall as <b className="h">surprising</b>
    </>
  ),
};

/** On a narrow page what is done to the curve stands right under it, and "aside" after that. */
const SIDE_CLASSES = { draw: "aside only-live", compare: undefined, tangent: "aside" } as const;

/** Draw the curve, see how far off you were, then move along it. */
export function BinaryEntropyCurve({ params, model, set }: ViewProps<typeof schema, Model>) {
  const drawing = useDrawing(CANVAS);
  const actions = useActions({ model, set, drawing });
  const { mode } = model;
  return (
    <>
      <Numbers model={model} />
      <View cols="3/9" title={TITLES[mode]}>
        {mode === "draw" && <DrawChart model={model} drawing={drawing} />}
        {mode === "compare" && model.drawing && (
          <CompareChart model={model} drawing={model.drawing} room={<Room {...SIZE} />} />
        )}
        {mode === "tangent" && <TangentChart model={model} onDrag={(p) => set({ p })} />}
      </View>
      <View cols="9/-1" title={SIDE_TITLES[mode]} className={SIDE_CLASSES[mode]}>
        {mode === "draw" && <Faders drawing={drawing} />}
        {mode === "compare" && model.drawing && (
          <DrawingRemarks model={model} drawing={model.drawing} room={null} />
        )}
        {mode === "tangent" && <SidesChart model={model} />}
      </View>
      <View cols="3/9" className="next only-live">
        <Actions actions={actions} urgent={mode === "draw"} />
      </View>
      {mode === "tangent" && <PointStrip params={params} model={model} set={set} />}
    </>
  );
}
