import type { ViewProps } from "../../figure/defineWidget.ts";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Model } from "./model.ts";
import { MOST, type params as schema } from "./params.ts";

const MARGIN = { top: 14, right: 96, bottom: 6, left: 0 };
const BELIEF = { wide: { width: 588, height: 168 }, narrow: { width: 288, height: 150 } };
const LOSS = { wide: { width: 588, height: 104 }, narrow: { width: 288, height: 96 } };
const CLASSES = ["cat", "dog", "bird"] as const;
const STEPS: readonly [number, number] = [0, MOST];

/** Believed probabilities over the steps of learning, and under them the loss. */
export function LearningSteps({ model, unit, set }: ViewProps<typeof schema, Model>) {
  const { steps, moments, now, top } = model;
  const taken = moments.slice(0, steps + 1);
  return (
    <>
      <Frame label="What is believed after each step" {...BELIEF} margin={MARGIN} x={STEPS} y={[0, 1]}>
        {CLASSES.map((name, i) => (
          <Curve
            key={name}
            className={name}
            points={taken.map(({ p }, step) => [step, p[i]])}
            quantity={i === 0 ? "p" : undefined}
          />
        ))}
        <Baseline />
        <Names model={model} />
      </Frame>
      <Frame label="The loss after each step" {...LOSS} margin={MARGIN} x={STEPS} y={[0, top]}>
        <Curve points={taken.map(({ loss }, step) => [step, loss])} quantity="loss" />
        <Baseline />
        <Price model={model} />
      </Frame>
      <div className="steps-taken">
        <Slider
          label="steps taken"
          value={steps}
          min={0}
          max={MOST}
          step={1}
          valueText={`${steps} steps, cat ${formatNumber(now.p[0], 2)}, loss ${formatAmount(now.loss, unit, 2)}`}
          onChange={(next) => set({ steps: next })}
        />
      </div>
    </>
  );
}

function Baseline() {
  const { width, height } = useFrame();
  return <line className="baseline" x2={width} y1={height} y2={height} />;
}

/** Names stand at least so far apart, and so far above the ground, in pixels. */
const APART = 18;
const ABOVE = 9;

/** Each belief at the end of its line, the names as far apart as they need. */
function Names({ model: { steps, now } }: { model: Model }) {
  const { y } = useFrame();
  const order = CLASSES.map((_, i) => i).sort((a, b) => now.p[a] - now.p[b]);
  let ceiling = y(0) - ABOVE + APART;
  return order.map((i) => {
    ceiling = Math.min(y(now.p[i]), ceiling - APART);
    return (
      <Label
        key={i}
        x={steps}
        y={0}
        dx={8}
        dy={ceiling - y(0) + 5}
        size="ui"
        quantity={i === 0 ? "p" : undefined}
      >
        {formatNumber(now.p[i], 2)} {CLASSES[i]}
      </Label>
    );
  });
}

function Price({ model: { steps, now, unit } }: { model: Model }) {
  const { y } = useFrame();
  const at = Math.min(y(now.loss), y(0) - ABOVE);
  return (
    <Label x={steps} y={0} dx={8} dy={at - y(0) + 5} size="ui" quantity="loss">
      {formatNumber(now.loss, 2)} {unit}
    </Label>
  );
}
