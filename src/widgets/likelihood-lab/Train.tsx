import { formatAmount } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Line } from "./line.ts";
import { MOST_STEPS } from "./params.ts";
import { useTraining } from "./useTraining.ts";

interface Props {
  line: Line;
  onSteps: (steps: number) => void;
}

/** Lets the training run, or takes it to any step. */
export function Train({ line: { steps, now, unit }, onSteps }: Props) {
  const { running, toggle, stop } = useTraining(steps, onSteps);
  const to = (next: number) => {
    stop();
    onSteps(next);
  };
  return (
    <>
      <Slider
        label="steps"
        quantity="loss"
        value={steps}
        min={0}
        max={MOST_STEPS}
        step={1}
        valueText={`${steps} steps, loss ${formatAmount(now.loss, unit)}, ${now.right} right`}
        onChange={to}
      />
      <div className="training">
        <button type="button" className="btn" onClick={toggle}>
          {running ? "Stop" : "Train"}
        </button>
        <button type="button" className="lnk" disabled={steps === 0} onClick={() => to(0)}>
          Back to the start
        </button>
      </div>
    </>
  );
}
