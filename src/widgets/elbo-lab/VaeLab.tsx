import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { BoundChart } from "./BoundChart.tsx";
import { CodeCell } from "./CodeCell.tsx";
import { CodeChart } from "./CodeChart.tsx";
import type { LabProps } from "./ElboLab.tsx";
import { betaAt, LOOSEST, placeOf, TIGHTEST } from "./leash.ts";
import { stepDown } from "./model.ts";
import { params as schema, WIDEST } from "./params.ts";
import { weighs } from "./sentences.ts";

const HUNDRED = 100;
const rounded = (x: number) => Math.round(x * HUNDRED) / HUNDRED;

/** Codes between their inputs and the prior, and what each costs. */
export function VaeLab({ params, model: { vae }, unit, set }: LabProps) {
  const { inputs, mean, beta, objective } = vae;
  const { settled, noise } = params;
  const codes = inputs.map(({ code }) => code);
  const free = (of: readonly { mean: number; sd: number }[]) =>
    set({ settled: false, mu: of.map((code) => code.mean), sd: of.map((code) => code.sd) });
  const move = (i: number, patch: { mean?: number; sd?: number }) =>
    free(codes.with(i, { ...codes[i]!, ...patch }));
  const spoken = `leash ${formatAmount(mean.kl, unit)}, reconstruction ${formatAmount(mean.reconstruction, unit)}`;
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="kl"
          label={inputs.length > 1 ? "leash per input, KL(code‖prior)" : "leash, KL(code‖prior)"}
          value={formatNumber(mean.kl)}
          unit={unit}
        />
        <Readout
          quantity="loss"
          label="reconstruction, −log p(x|z)"
          value={formatNumber(mean.reconstruction)}
          unit={unit}
        />
        <Readout label="together, −ELBO" value={formatNumber(mean.loss)} unit={unit}>
          {`, gap ${formatNumber(mean.gap)}`}
        </Readout>
      </Readouts>
      <View
        cols="3/8"
        title={
          <>
            <b className="q">Codes</b>, one σ to each side, of{" "}
            {inputs.length > 1 ? `the inputs A to ${inputs.at(-1)!.key}` : "the input A"}; band: the{" "}
            <b className="p">prior</b>; dotted: the true posterior
          </>
        }
      >
        <CodeChart
          inputs={inputs}
          onMove={(i, mu) => move(i, { mean: rounded(mu) })}
          onWiden={(i, sd) => move(i, { sd: rounded(Math.min(Math.abs(sd), WIDEST)) })}
        />
        <Slider
          label="leash β"
          quantity="kl"
          value={placeOf(beta)}
          min={LOOSEST}
          max={TIGHTEST}
          step={1}
          origin={LOOSEST}
          output={weighs(beta)}
          valueText={`β ${weighs(beta)}: ${spoken}`}
          onChange={(place) => set({ beta: betaAt(place) })}
        />
        <div className="settling">
          <Switch
            label="Settled: the codes follow β"
            checked={settled}
            onChange={(on) => (on ? set({ settled: true }) : free(codes))}
          />
          <button type="button" className="lnk" disabled={settled} onClick={() => free(inputs.map(stepDown))}>
            Step downhill
          </button>
        </div>
      </View>
      <View
        cols="8/-1"
        title={
          <>
            <b className="loss">Reconstruction</b>, then <b className="kl">leash</b>; upright mark: the
            input’s own surprise, −log&nbsp;p(x)
          </>
        }
      >
        <BoundChart inputs={inputs} unit={unit} />
        <Slider
          label="decoder noise"
          value={noise}
          min={schema.noise.min}
          max={schema.noise.max}
          step={schema.noise.step}
          valueText={`noise ${formatNumber(noise, 2)}: ${spoken}`}
          onChange={(s) => set({ noise: s })}
        />
        <p className="hint">
          made least: reconstruction + β × leash = <b>{formatNumber(objective)}</b>
        </p>
      </View>
      <Strip hint="Drag a diamond (centre), a ring (width) or a slider. The decoder reads z as x, give or take its noise.">
        {inputs.map((input, i) => (
          <CodeCell
            key={input.key}
            input={input}
            unit={unit}
            onMove={(mu) => move(i, { mean: mu })}
            onWiden={(sd) => move(i, { sd })}
          />
        ))}
      </Strip>
    </>
  );
}
