import { lazy, Suspense, useCallback } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { View } from "../../figure/View.tsx";
import { Actions } from "../../ui/Actions.tsx";
import { DrawSliders } from "../../ui/DrawSliders.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { useDrawing } from "../../ui/useDrawing.ts";
import { bounds, Controls } from "./Controls.tsx";
import { CurveChart } from "./CurveChart.tsx";
import { DrawChart } from "./DrawChart.tsx";
import type { Model } from "./model.ts";
import { Numbers } from "./Numbers.tsx";
import { DRAWN_POINTS, MOST_ORDER, params as schema, TOP } from "./params.ts";
import { Reading } from "./Reading.tsx";
import { Sample } from "./Sample.tsx";
import { useActions } from "./useActions.ts";

// Neither is shown before it is asked for.
const Compared = lazy(() => import("./Compared.tsx"));
const OwnText = lazy(() => import("./OwnText.tsx"));

/** Half of the curve may be left to a straight line: a few points are a drawing too. */
const CANVAS = {
  xs: Array.from({ length: DRAWN_POINTS }, (_, i) => (MOST_ORDER * i) / (DRAWN_POINTS - 1)),
  yMin: 0,
  yMax: TOP,
  maxGap: MOST_ORDER / 2,
};

/** Draw how far memory helps, see how far off you were, then read the text letter by letter. */
export function NgramLab({ params, model, set }: ViewProps<typeof schema, Model>) {
  const drawing = useDrawing(CANVAS);
  const actions = useActions({ model, set, drawing });
  const pick = useCallback((at: number) => set({ at }), [set]);
  const { stage } = model;
  const paper = (
    <View cols="3/9" title={DRAW}>
      <DrawChart model={model} drawing={drawing} />
    </View>
  );
  return (
    <>
      <Numbers model={model} />
      {stage === "draw" && (
        <>
          {paper}
          <View cols="9/-1" className="aside only-live" title="Or set each order">
            <DrawSliders
              drawing={drawing}
              count={MOST_ORDER + 1}
              legend="Held-out bits a letter at each order"
              label={(order) => `order ${order}`}
              valueText={(order, bits) => `order ${order}, ${formatNumber(bits, 2)} bits a letter`}
              quantity="q"
            />
          </View>
        </>
      )}
      {model.drawing && (
        <Suspense fallback={paper}>
          <Compared model={model} drawing={model.drawing} />
        </Suspense>
      )}
      {stage === "explore" && <Explored params={params} model={model} set={set} />}
      <View cols="3/9" className="next only-live">
        <Actions actions={actions} urgent={stage === "draw"} />
      </View>
      <Reading model={model} onPick={pick}>
        <Slider
          label="where in the held-out text"
          {...bounds(schema.place)}
          value={params.place}
          output={`${params.place}%`}
          valueText={`${params.place} percent into the held-out text`}
          onChange={(place) => set({ place })}
        />
      </Reading>
      {stage !== "draw" && params.source === "own" && (
        <Suspense>
          <OwnText
            own={params.own}
            pasted={model.tooShort ?? model.trained.pasted}
            onTrain={(own) => set({ own })}
          />
        </Suspense>
      )}
      {stage !== "draw" && <Controls params={params} model={model} set={set} />}
    </>
  );
}

const DRAW = (
  <>
    Draw the bits a letter of <b className="loss">held-out</b> text, from no memory to eight letters
  </>
);

type ExploredProps = Pick<ViewProps<typeof schema, Model>, "params" | "model" | "set">;

/** The curve, and what the chosen order writes. */
function Explored({ params, model, set }: ExploredProps) {
  return (
    <>
      <View
        cols="3/9"
        title={
          <>
            Bits a letter: of the training text by its own counts, and of <b className="loss">held-out</b>{" "}
            text
          </>
        }
      >
        <CurveChart model={model} onDrag={(order) => set({ order })} />
      </View>
      <View cols="9/-1" className="aside" title={`What order ${params.order} writes`}>
        <Sample
          model={model}
          temperature={params.temperature}
          onTemperature={(temperature) => set({ temperature })}
          onAnother={() => set({ sample: (params.sample % schema.sample.max) + 1 })}
        />
      </View>
    </>
  );
}
