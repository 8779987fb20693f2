import type { ViewProps } from "../../figure/defineWidget.ts";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { Digits } from "../../ui/Digits.tsx";
import { formatAmount, formatNumber, formatPercent } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { fitted } from "./fit.ts";
import type { Model } from "./model.ts";
import { params as schema } from "./params.ts";
import { binCount } from "./sentences.ts";
import { FIRST, LAST, placeOf, temperatureAt } from "./temperatures.ts";

type Props = Pick<ViewProps<typeof schema, Model>, "params" | "model" | "set">;

export function Controls({ params, model, set }: Props) {
  const { answers, temperature, bias, bins } = params;
  const { loss, ece, accuracy, count, unit } = model;
  const price = `loss ${formatAmount(loss, unit)}`;
  const empty = model.bins.filter((bin) => bin.count === 0).length;
  return (
    <Strip hint="Drag a diamond, the ring or a slider.">
      <Cell sum>
        <Slider
          label="temperature"
          quantity="q"
          value={placeOf(temperature)}
          min={FIRST}
          max={LAST}
          step={1}
          origin={0}
          output={formatNumber(temperature, 2)}
          valueText={`temperature ${formatNumber(temperature, 2)}, ${price}`}
          onChange={(place) => set({ temperature: temperatureAt(place) })}
        />
      </Cell>
      <Cell sum>
        <button type="button" className="btn" onClick={() => set({ temperature: fitted(answers, bias) })}>
          Fit temperature
        </button>
      </Cell>
      <Cell sum>
        <Slider
          label="leaning to yes"
          quantity="q"
          value={bias}
          min={schema.bias.min}
          max={schema.bias.max}
          step={schema.bias.step}
          output={formatNumber(bias, 1)}
          valueText={`${formatNumber(bias, 1)} added to every logit, ${price}`}
          onChange={(added) => set({ bias: added })}
        />
        <p className="hint">added to every logit</p>
      </Cell>
      <Cell sum>
        <Slider
          label="bins"
          value={bins}
          min={schema.bins.min}
          max={schema.bins.max}
          step={1}
          valueText={`${binCount(bins)}, average gap ${formatNumber(ece)}`}
          onChange={(wanted) => set({ bins: wanted })}
        />
        <p className="hint">{empty === 0 ? "none empty" : `${empty} of them empty`}</p>
      </Cell>
      <Cell sum>
        <p className="shares">
          <span>average gap (ECE)</span> <Digits>{formatNumber(ece)}</Digits>
        </p>
        <p className="shares">
          <span>right, of {count}</span> <Digits>{formatPercent(accuracy)}</Digits>
        </p>
      </Cell>
    </Strip>
  );
}
