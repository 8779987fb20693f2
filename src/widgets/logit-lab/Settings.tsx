import { memo } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { Model } from "./model.ts";
import { params as schema } from "./params.ts";
import { COLDEST, HOTTEST, placeOf, temperatureAt } from "./temperatures.ts";

const SHIFTS = [0, 10, 100, 1000, -1000].map((shift) => ({
  value: String(shift),
  label: shift > 0 ? `+${shift}` : formatNumber(shift, 0),
}));

const FORMATS = schema.naive.options.map((format) => ({
  value: format,
  label: format === "off" ? "none" : format,
}));

type Props = Pick<ViewProps<typeof schema, Model>, "params" | "model" | "set">;

/** What else a step depends on. */
export function Settings({ params, model, set }: Props) {
  const { temperature, smoothing, twice, shift, naive } = params;
  const { unit } = model;
  return (
    <Strip hint="What else the step depends on.">
      <Cell sum>
        <Slider
          label="temperature"
          quantity="q"
          value={placeOf(temperature)}
          min={COLDEST}
          max={HOTTEST}
          step={1}
          origin={0}
          output={formatNumber(temperature, 2)}
          valueText={`temperature ${formatNumber(temperature, 2)}, entropy ${formatAmount(model.entropy, unit)}`}
          onChange={(place) => set({ temperature: temperatureAt(place) })}
        />
        <p className="said">
          entropy <b>{formatNumber(model.entropy)}</b> of {formatAmount(model.mostEntropy, unit)}
        </p>
      </Cell>
      <Cell sum>
        <Slider
          label="label smoothing"
          quantity="p"
          value={smoothing}
          min={0}
          max={schema.smoothing.max}
          step={0.01}
          valueText={`label smoothing ${formatNumber(smoothing, 2)}, least loss ${formatAmount(model.floor, unit)}`}
          onChange={(epsilon) => set({ smoothing: epsilon })}
        />
      </Cell>
      <Switches twice={twice} shift={shift} naive={naive} set={set} />
    </Strip>
  );
}

type SwitchesProps = Pick<Props["params"], "twice" | "shift" | "naive"> & Pick<Props, "set">;

/** What no drag changes, and so is not drawn again in one. */
const Switches = memo(function Switches({ twice, shift, naive, set }: SwitchesProps) {
  return (
    <>
      <Cell sum>
        <Switch label="Softmax twice" checked={twice} onChange={(on) => set({ twice: on })} />
      </Cell>
      <Cell sum>
        <Choice
          legend="Add to every logit"
          options={SHIFTS}
          value={String(shift)}
          onChange={(value) => set({ shift: Number(value) })}
        />
      </Cell>
      <Cell sum>
        <Choice
          legend="Naive exponentials in"
          options={FORMATS}
          value={naive}
          onChange={(format) => set({ naive: format })}
        />
      </Cell>
    </>
  );
});
