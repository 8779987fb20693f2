import type { ViewProps } from "../../figure/defineWidget.ts";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { gaussianKl } from "../../math/index.ts";
import { Choice } from "../../ui/Choice.tsx";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { Model } from "./model.ts";
import type { Wish } from "./move.ts";
import { MEAN, SD, type params as schema } from "./params.ts";

const SLIDERS = [
  { key: "muP", k: "P", symbol: "μ", label: "centre of P", quantity: "p", ...MEAN },
  { key: "sdP", k: "P", symbol: "σ", label: "width of P", quantity: "p", ...SD },
  { key: "muQ", k: "Q", symbol: "μ", label: "centre of Q", quantity: "q", ...MEAN },
  { key: "sdQ", k: "Q", symbol: "σ", label: "width of Q", quantity: "q", ...SD },
] as const;

const DIRECTIONS = [
  { value: "forward", label: "P is true" },
  { value: "reverse", label: "Q is true" },
];

interface ControlsProps extends Pick<ViewProps<typeof schema, Model>, "params" | "set"> {
  model: Model;
  onMove: (wish: Wish) => void;
}

/** Four sliders, which bell is the truth, and the switch that holds the divergence. */
export function Controls({ params, model, onMove, set }: ControlsProps) {
  const { parts, unit } = model;
  const direct = (direction: typeof params.direction) => set({ direction, held: 0 });
  const hold = (on: boolean) => set({ held: on ? inNats(params) : 0 });
  return (
    <Strip
      hint={`Rings and diamonds drag: a peak moves a centre, a shoulder a width.${params.map ? " So does the diamond on the map." : ""}`}
    >
      {SLIDERS.map(({ key, k, symbol, label, quantity, min, max, step }) => (
        <Cell key={key} k={k}>
          <Slider
            quantity={quantity}
            label={
              <>
                <i className="symbol">{symbol}</i> {label}
              </>
            }
            value={params[key]}
            min={min}
            max={max}
            step={step}
            valueText={`${label} ${formatNumber(params[key], 2)}, divergence ${formatAmount(parts.total, unit)}`}
            onChange={(value) => onMove({ [key]: value })}
          />
        </Cell>
      ))}
      <Cell sum>
        <Choice
          legend="Averaged over"
          hideLegend
          value={params.direction}
          options={DIRECTIONS}
          onChange={(direction) => direct(direction as typeof params.direction)}
        />
        <Switch
          label={params.held > 0 ? `Held at ${formatNumber(parts.total)}` : "Hold the divergence"}
          checked={params.held > 0}
          onChange={hold}
        />
        <div>
          <Switch label="Map of every Q" checked={params.map} onChange={(map) => set({ map })} />
        </div>
      </Cell>
    </Strip>
  );
}

function inNats({ muP, sdP, muQ, sdQ, direction }: ControlsProps["params"]): number {
  const p = { mean: muP, sd: sdP };
  const q = { mean: muQ, sd: sdQ };
  return direction === "forward" ? gaussianKl(p, q) : gaussianKl(q, p);
}
