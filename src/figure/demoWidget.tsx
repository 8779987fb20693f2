import { Bars } from "../plot/Bars.tsx";
import { Frame } from "../plot/Frame.tsx";
import { Handle } from "../plot/Handle.tsx";
import { defineWidget, type ViewProps } from "./defineWidget.ts";
import { distribution, number } from "./params.ts";
import { Readout, Readouts } from "./Readouts.tsx";
import { Cell, Strip } from "./Strip.tsx";
import { View } from "./View.tsx";

/* A widget as small as can be, for the tests of what surrounds widgets. */

const params = {
  p: distribution({ label: "forecast", minLength: 2, maxLength: 4, default: [0.5, 0.5] }),
  mean: number({ label: "mean", min: -3, max: 3, step: 0.1, default: 0 }),
};

interface Model {
  readonly p: readonly number[];
  readonly mean: number;
  readonly unit: string;
}

function DemoView({ params: { mean }, model, set }: ViewProps<typeof params, Model>) {
  if (model.mean > 2.9) throw new Error("the mean is too much");
  return (
    <>
      <Readouts>
        <Readout main quantity="h" label="mean" value={String(model.mean)} unit={model.unit} />
      </Readouts>
      <View title="The forecast" cols="3/6">
        <Frame
          label="Bars"
          wide={{ width: 300, height: 200 }}
          narrow={{ width: 288, height: 180 }}
          x={[0, 4]}
          y={[0, 1]}
        >
          <Bars quantity="p" data={model.p.map((y1, i) => ({ k: "AB"[i], x0: i, x1: i + 1, y1 }))} />
          <Handle x={mean} y={0} axis="x" onDrag={({ x }) => set({ mean: x })} />
        </Frame>
      </View>
      <Strip hint="Move it." lead="H =">
        <Cell k="A" term="0.5">
          <label>
            mean
            <input
              type="range"
              min={-3}
              max={3}
              step={0.1}
              value={mean}
              onChange={(event) => set({ mean: event.target.valueAsNumber })}
            />
          </label>
        </Cell>
        <Cell k="B" term="0.6" />
      </Strip>
    </>
  );
}

export const demoWidget = defineWidget({
  name: "demo-widget",
  title: "Demo",
  question: "What does it mean?",
  params,
  model: ({ p, mean }, unit): Model => ({ p, mean, unit }),
  summary: ({ mean, unit }) => `The mean is ${mean} ${unit}.`,
  table: ({ p }) => ({ columns: ["outcome", "p"], rows: p.map((x, i) => ["AB"[i], x]) }),
  presets: [
    { id: "even", label: "Even", state: { p: [0.5, 0.5] } },
    { id: "far", label: "Far out", state: { mean: 2, p: [0.9, 0.1] } },
  ],
  formulaValues: ({ p, mean }) => ({ mean: String(mean), p: String(p[0]) }),
  View: DemoView,
});
