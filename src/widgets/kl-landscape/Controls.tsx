import type { ViewProps } from "../../figure/defineWidget.ts";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { Model } from "./model.ts";
import { CENTRE, params as schema, WIDTH } from "./params.ts";

/** Half the distance, in widths of a hill, at which a hill becomes cheaper in reverse than both together. */
const FLIP = 2.8;

type Props = Pick<ViewProps<typeof schema, Model>, "params" | "model" | "set">;

/** The hills; your Q; the start. */
export function Controls({ params, model, set }: Props) {
  const { d, sd, w, mu, sigma, mu0, sigma0, steps, rain, seed } = params;
  const { unit, forward, reverse, costs } = model;
  const flip = FLIP * sd;
  const prices = `forward ${formatAmount(costs.forward, unit)}, reverse ${formatNumber(costs.reverse)}`;
  const fits = `forward fit ${formatAmount(forward.fit.kl, unit)}, reverse fit ${formatNumber(reverse.fit.kl)}`;
  const hasFlip = w === 0.5;
  return (
    <>
      <Strip hint="Drag a ring or diamond, press on a map, or use the sliders.">
        <Cell sum>
          <Slider
            label="hills at ±d"
            quantity="p"
            {...range(schema.d)}
            value={d}
            reference={hasFlip ? flip : undefined}
            valueText={`hills at plus and minus ${formatNumber(d, 2)}; ${fits}`}
            onChange={(next) => set({ d: next })}
          />
          <p className="hint">
            {hasFlip ? `The mark: a flip at ${formatNumber(flip, 2)}.` : "Only equal hills have a flip."}
          </p>
        </Cell>
        <Cell sum>
          <Slider
            label="their width"
            quantity="p"
            {...range(schema.sd)}
            value={sd}
            valueText={`width of the hills ${formatNumber(sd, 2)}; ${fits}`}
            onChange={(next) => set({ sd: next })}
          />
        </Cell>
        <Cell sum>
          <Slider
            label="left hill’s weight"
            quantity="p"
            {...range(schema.w)}
            value={w}
            reference={0.5}
            valueText={`weight of the left hill ${formatNumber(w, 2)}; ${fits}`}
            onChange={(next) => set({ w: next })}
          />
        </Cell>
        <Cell sum>
          <Slider
            label="your Q’s centre"
            quantity="q"
            {...range(CENTRE)}
            value={mu}
            valueText={`centre of Q ${formatNumber(mu, 2)}; ${prices}`}
            onChange={(next) => set({ mu: next })}
          />
        </Cell>
        <Cell sum>
          <WidthSlider
            label="your Q’s width"
            quantity="q"
            value={sigma}
            says={`width of Q ${formatNumber(sigma, 2)}; ${prices}`}
            onChange={(next) => set({ sigma: next })}
          />
        </Cell>
      </Strip>
      <Strip hint="The ring is the start of the walk downhill.">
        <Cell sum>
          <Slider
            label="start, centre"
            {...range(CENTRE)}
            value={mu0}
            valueText={`start at centre ${formatNumber(mu0, 2)}; ${fits}`}
            onChange={(next) => set({ mu0: next })}
          />
        </Cell>
        <Cell sum>
          <WidthSlider
            label="start, width"
            value={sigma0}
            says={`start at width ${formatNumber(sigma0, 2)}; ${fits}`}
            onChange={(next) => set({ sigma0: next })}
          />
        </Cell>
        <Cell sum>
          <Slider
            label="steps taken"
            {...range(schema.steps)}
            value={steps}
            valueText={`${steps} steps; ${fits}`}
            onChange={(next) => set({ steps: next })}
          />
        </Cell>
        <Cell sum>
          <button type="button" className="lnk" onClick={() => set({ mu0: mu, sigma0: sigma })}>
            Start from your Q
          </button>
        </Cell>
        <Cell sum>
          <div className="choice">
            <Switch label="Rain 30 starts" checked={rain} onChange={(on) => set({ rain: on })} />
            {rain && (
              <button
                type="button"
                className="lnk"
                onClick={() => set({ seed: (seed % schema.seed.max) + 1 })}
              >
                30 others
              </button>
            )}
          </div>
        </Cell>
      </Strip>
    </>
  );
}

const range = ({ min, max, step }: { min: number; max: number; step: number }) => ({ min, max, step });

interface WidthProps {
  label: string;
  quantity?: "q";
  value: number;
  says: string;
  onChange: (width: number) => void;
}

/** Widths are moved by their logarithms, as the maps show them; 20 places an e-fold. */
function WidthSlider({ label, quantity, value, says, onChange }: WidthProps) {
  const placeOf = (width: number) => 20 * Math.log(width);
  return (
    <Slider
      label={label}
      quantity={quantity}
      value={Math.round(placeOf(value))}
      min={Math.round(placeOf(WIDTH.min))}
      max={Math.round(placeOf(WIDTH.max))}
      step={1}
      origin={Math.round(placeOf(WIDTH.min))}
      output={formatNumber(value, 2)}
      valueText={says}
      onChange={(place) => onChange(Math.round(100 * Math.exp(place / 20)) / 100)}
    />
  );
}
