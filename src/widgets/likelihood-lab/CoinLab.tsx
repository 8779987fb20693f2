import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { formatAmount, formatNumber, formatProbability } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { Chips, Count } from "./Chips.tsx";
import type { Coin } from "./coin.ts";
import { Mode } from "./Mode.tsx";
import type { Model } from "./model.ts";
import { PriceCurve } from "./PriceCurve.tsx";
import { Product } from "./Product.tsx";
import type { params as schema } from "./params.ts";
import { powerOfTen } from "./sentences.ts";

interface Props {
  coin: Coin;
  set: ViewProps<typeof schema, Model>["set"];
}

/** Tosses, how likely a θ makes them all together, and how surprising on average. */
export function CoinLab({ coin, set }: Props) {
  const { theta, mean, waste, likelihood, unit } = coin;
  const turn = (next: number) => set({ theta: next });
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="loss"
          label="mean surprise of a toss"
          value={formatNumber(mean)}
          unit={unit}
        />
        <Readout quantity="kl" label="of it for nothing" value={formatNumber(waste)} unit={unit} />
        <Readout label="probability of this run" value={powerOfTen(likelihood)} />
      </Readouts>
      <View cols="3/6" title="What was seen. Press to turn over">
        <Chips tosses={coin.tosses} onChange={(tosses) => set({ tosses })} />
        <p className="view-title">
          Multiplied: <Factors coin={coin} />, toss after toss
        </p>
        <Product tosses={coin.tosses} />
      </View>
      <View
        cols="6/-1"
        title={
          <>
            The <b className="loss">mean surprise</b> at every θ: the <b className="h">entropy</b> of what was
            seen, and the <b className="kl">rest</b>
          </>
        }
      >
        <PriceCurve coin={coin} onDrag={turn} />
      </View>
      <Strip hint="Drag the ring or the slider.">
        <Mode mode="coin" set={set} />
        <Cell sum>
          <Slider
            label="θ, heads"
            quantity="q"
            value={theta}
            min={0}
            max={1}
            step={0.01}
            output={formatProbability(theta)}
            valueText={`θ ${formatProbability(theta)}, mean surprise ${formatAmount(mean, unit)}`}
            onChange={turn}
          />
        </Cell>
        <Cell sum>
          <Count tosses={coin.tosses} onChange={(tosses) => set({ tosses })} />
        </Cell>
      </Strip>
    </>
  );
}

/** Each outcome's probability, as often as it was seen. */
function Factors({ coin: { theta, heads, tosses } }: { coin: Coin }) {
  const power = (p: number, times: number) => (
    <>
      {formatNumber(p, 2)}
      <sup>{times}</sup>
    </>
  );
  return (
    <>
      {power(theta, heads)} × {power(1 - theta, tosses.length - heads)}
    </>
  );
}
