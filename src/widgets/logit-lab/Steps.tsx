import { formatAmount, formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Model } from "./model.ts";
import { MOST_STEPS, params as schema } from "./params.ts";

interface Props {
  model: Model;
  rate: number;
  onSteps: (steps: number) => void;
  onRate: (rate: number) => void;
}

/** One step more, all the way back, or anywhere between; and how long a step is. */
export function Steps({ model: { steps, loss, unit }, rate, onSteps, onRate }: Props) {
  return (
    <>
      <div className="press">
        <button
          type="button"
          className="btn"
          disabled={steps === MOST_STEPS}
          onClick={() => onSteps(steps + 1)}
        >
          Step
        </button>
        <button type="button" className="lnk" disabled={steps === 0} onClick={() => onSteps(0)}>
          Back to the start
        </button>
      </div>
      <Slider
        label="steps taken"
        quantity="loss"
        value={steps}
        min={0}
        max={MOST_STEPS}
        step={1}
        valueText={`${steps} steps, loss ${formatAmount(loss, unit)}`}
        onChange={onSteps}
      />
      <Slider
        label="step size"
        value={rate}
        min={schema.rate.min}
        max={schema.rate.max}
        step={schema.rate.step}
        valueText={`step size ${formatNumber(rate, 1)}`}
        onChange={onRate}
      />
    </>
  );
}
