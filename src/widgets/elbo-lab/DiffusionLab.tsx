import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { LabProps } from "./ElboLab.tsx";
import { params as schema } from "./params.ts";
import { StepBells } from "./StepBells.tsx";
import { StepChart } from "./StepChart.tsx";

const STEPS = [
  { value: "ten", label: "ten, β from 0.01 to 0.30" },
  { value: "one", label: "one, by hand" },
] as const;

/** What an error of the predicted noise adds to the bound of a diffusion model, step by step. */
export function DiffusionLab({ params, model: { diffusion }, unit, set }: LabProps) {
  const { rungs, rung, total, simple, even, lone } = diffusion;
  const kl = `KL ${formatAmount(rung.kl, unit)}`;
  const apart = rung.shift / rung.sd;
  const pull = (widths: number) => {
    const wanted = Math.round((100 * Math.max(0, widths) * rung.sd) / rung.reach) / 100;
    set(lone ? { shift: wanted } : { error: wanted });
  };
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="kl"
          label={lone ? "KL of this step, Δμ²/2σ²" : `KL over ${rungs.length} steps, Σ Δμ²/2σ²`}
          value={formatNumber(total)}
          unit={unit}
        />
        <Readout
          quantity="kl"
          label={lone ? "the means are apart by" : `step ${rung.t}: ${formatNumber(rung.weight, 2)} × error²`}
          value={lone ? formatNumber(apart, 2) : formatNumber(rung.kl)}
          unit={lone ? "widths" : unit}
        />
        {!lone && (
          <Readout quantity="loss" label="simple loss, error²" value={formatNumber(simple)}>
            {" at every step"}
          </Readout>
        )}
      </Readouts>
      <View
        cols="3/8"
        title={
          <>
            {lone ? "The step" : `Step ${rung.t}`} back: <b className="p">true</b> and{" "}
            <b className="q">predicted</b>, the means {formatNumber(rung.shift, 2)} apart, σ{" "}
            {formatNumber(rung.sd, 2)}
          </>
        }
      >
        <StepBells apart={apart} onDrag={pull} />
      </View>
      <View
        cols="8/-1"
        title={
          <>
            <b className="kl">KL</b> of{" "}
            {lone ? "the step" : "each step; dotted: the same total with the weights dropped"}
          </>
        }
      >
        <StepChart rungs={rungs} chosen={rung.t} even={even} unit={unit} />
      </View>
      <Strip
        hint={
          <>
            Drag the diamond or a slider.
            {!lone && " Step 1 ends in the data: its price is a surprise, by the same formula."}
          </>
        }
      >
        {lone ? (
          <>
            <Cell>
              <Slider
                label="Δμ"
                quantity="q"
                value={params.shift}
                min={0}
                max={schema.shift.max}
                step={schema.shift.step}
                valueText={`distance ${formatNumber(params.shift, 2)}: ${kl}`}
                onChange={(shift) => set({ shift })}
              />
            </Cell>
            <Cell>
              <Slider
                label="σ"
                value={params.width}
                min={schema.width.min}
                max={schema.width.max}
                step={schema.width.step}
                valueText={`width ${formatNumber(params.width, 2)}: ${kl}`}
                onChange={(width) => set({ width })}
              />
            </Cell>
          </>
        ) : (
          <>
            <Cell>
              <Slider
                label="noise error"
                quantity="q"
                value={params.error}
                min={0}
                max={schema.error.max}
                step={schema.error.step}
                valueText={`error ${formatNumber(params.error, 2)}: KL ${formatAmount(total, unit)} in all`}
                onChange={(error) => set({ error })}
              />
            </Cell>
            <Cell>
              <Slider
                label="step"
                value={rung.t}
                min={1}
                max={rungs.length}
                step={1}
                valueText={`step ${rung.t}: weight ${formatNumber(rung.weight, 2)}, ${kl}`}
                onChange={(step) => set({ step })}
              />
            </Cell>
          </>
        )}
        <Cell sum>
          <Choice legend="Steps" options={STEPS} value={params.steps} onChange={(steps) => set({ steps })} />
        </Cell>
      </Strip>
    </>
  );
}
