import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { redistribute } from "../../math/index.ts";
import { formatAmount, formatNumber, formatProbability } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";

export function CrossEntropyLedger({ params, model, unit, set }: ViewProps<typeof schema, Model>) {
  const { bill, lines } = model;
  return (
    <>
      <Readouts>
        <Readout main quantity="loss" label="the bill" value={formatNumber(bill.total)} unit={unit} />
        <Readout quantity="h" label="unavoidable" value={formatNumber(bill.unavoidable)} unit={unit} />
        <Readout quantity="kl" label="wasted" value={formatNumber(bill.wasted)} unit={unit} />
      </Readouts>
      <Strip>
        {lines.map(({ key, q, amount }, i) => (
          <Cell key={key} k={key} term={formatNumber(amount)}>
            <Slider
              quantity="q"
              label={`${key} believed`}
              value={q}
              min={0}
              max={1}
              step={0.01}
              output={formatProbability(q)}
              valueText={`${formatProbability(q)}, ${formatAmount(amount, unit)}`}
              onChange={(value) => set({ q: redistribute(params.q, i, value) })}
            />
          </Cell>
        ))}
      </Strip>
    </>
  );
}
