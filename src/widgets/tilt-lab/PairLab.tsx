import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { percent, share } from "../../ui/shares.ts";
import { MarginChart } from "./MarginChart.tsx";
import { PairChart } from "./PairChart.tsx";
import { params as schema } from "./params.ts";
import { PAIR_HIGHEST, PAIR_LOWEST, placeOf, priceAt } from "./prices.ts";
import { price } from "./sentences.ts";
import type { LabProps } from "./TiltLab.tsx";

/** One answer preferred to another: the policy's own log-ratios stand in for rewards. */
export default function PairLab({ params, model, unit, set }: LabProps) {
  const { answers, beta, gap, margin, loss, share: given } = model.pair;
  const { policy, start } = params;
  const logit = (name: string, logits: readonly number[], i: number, key: "policy" | "start") => (
    <Slider
      label={key === "policy" ? <b>{name}</b> : "reference"}
      aria-label={`${name}: the ${key === "policy" ? "policy" : "reference"}’s logit`}
      quantity={key === "policy" ? "q" : "p"}
      value={logits[i]!}
      min={-REACH}
      max={REACH}
      step={schema.policy.step}
      valueText={`logit ${formatNumber(logits[i]!, 1)}, margin ${formatNumber(margin, 2)}, loss ${formatAmount(loss, unit)}`}
      onChange={(value) => set({ [key]: logits.with(i, value) })}
    />
  );
  return (
    <>
      <Readouts>
        <Readout main quantity="loss" label="loss, −log σ(margin)" value={formatNumber(loss)} unit={unit} />
        <Readout label="margin, β Δ" value={formatNumber(margin, 2)}>
          {` = ${price(beta)} × ${formatNumber(gap, 2)}`}
        </Readout>
        <Readout quantity="q" label="it gives the preference seen" value={percent(given)} />
      </Readouts>
      <View
        cols="3/7"
        title={
          <>
            Left the <b className="p">reference</b>, right the <b className="q">policy</b>
          </>
        }
      >
        <PairChart answers={answers} />
      </View>
      <View
        cols="7/-1"
        title={
          <>
            What the preference costs: the <b className="loss">surprise</b> at a coin with odds e to the
            margin
          </>
        }
      >
        <MarginChart
          margin={margin}
          loss={loss}
          unit={unit}
          onDrag={(to) => {
            const chosen = policy[0]! + (to - margin) / beta;
            set({ policy: policy.with(0, Math.round(chosen * 10) / 10) });
          }}
        />
      </View>
      <Strip hint="First slider: the policy’s logit. Second: the reference’s. Implied reward: β ln(policy/reference).">
        {answers.map(({ name, implied }, i) => (
          <Cell key={name} k={name}>
            {logit(name, policy, i, "policy")}
            {logit(name, start, i, "start")}
            <p className="hint">
              implied reward <b>{formatNumber(implied, 2)}</b>
            </p>
          </Cell>
        ))}
        <Cell sum>
          <Slider
            label="β"
            quantity="kl"
            value={placeOf(beta)}
            min={PAIR_LOWEST}
            max={PAIR_HIGHEST}
            step={1}
            output={price(beta)}
            valueText={`β ${price(beta)}: margin ${formatNumber(margin, 2)}, the preference seen ${share(given)}`}
            onChange={(place) => set({ leash: priceAt(place) })}
          />
          <p className="hint">slope of the loss in Δ: {formatNumber(-beta * (1 - given))} nats</p>
        </Cell>
      </Strip>
    </>
  );
}

/** Logits within reach of a slider. */
const REACH = 5;
