import { Formula } from "../../figure/Formula.tsx";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import baseTex from "./base.tex";
import { Doors } from "./Doors.tsx";
import type { MeterProps } from "./PerplexityMeter.tsx";
import { RAREST } from "./params.ts";
import { choices, share } from "./sentences.ts";
import { TokenChart } from "./TokenChart.tsx";

/** The slider counts powers of ten; one step further down, the token is impossible. */
const STEP = 0.05;
const LOWEST = Math.log10(RAREST);
const NEVER = LOWEST - STEP;

const exponentOf = (p: number): number => (p > 0 ? Math.max(Math.log10(p), LOWEST) : NEVER);
const fromExponent = (exponent: number): number => (exponent < LOWEST - STEP / 2 ? 0 : 10 ** exponent);

/** Ten tokens that came, the probability the model had given each, and their geometric mean. */
export function TenTokens({ params, model, unit, set }: MeterProps) {
  const { tokens, loss, bits, nats, perplexity, averaged } = model.tokens;
  const setToken = (index: number, p: number) =>
    set({ p: params.p.map((each, i) => (i === index ? p : each)) });
  return (
    <>
      <Readouts>
        <Readout main quantity="loss" label="perplexity, in equal choices" value={choices(perplexity)} />
        <Readout quantity="loss" label="mean surprise, the loss" value={formatNumber(loss, 2)} unit={unit}>
          {Number.isFinite(loss) && (
            <Formula tex={baseTex} values={{ bits: formatNumber(bits, 2), nats: formatNumber(nats, 2) }} />
          )}
        </Readout>
        <Readout label="mistake: the mean of 1/q" value={choices(averaged)} />
      </Readouts>
      <View
        cols="3/9"
        title={
          <>
            From the top hangs the <b className="loss">surprise</b> of each token, down to the{" "}
            <b className="q">probability</b> it was given. The line is their mean.
          </>
        }
      >
        <TokenChart model={model.tokens} onDrag={setToken} />
      </View>
      <View
        cols="9/-1"
        title={
          <>
            So many equally likely doors would be as hard. <b className="loss">Filled</b>: the one that opens.
          </>
        }
      >
        <Doors count={perplexity} />
      </View>
      <Strip
        hint={`Drag a diamond or a slider; at its left end a token is impossible. Beside each number, the surprise in ${unit}.`}
      >
        {tokens.map(({ p, surprise }, i) => (
          <Cell key={i} k={`t${i}`}>
            <Slider
              label={
                <>
                  <b>{i + 1}</b> {formatNumber(surprise, 2)}
                </>
              }
              aria-label={`token ${i + 1}`}
              quantity="q"
              value={exponentOf(p)}
              min={NEVER}
              max={0}
              step={STEP}
              output={share(p)}
              valueText={`token ${i + 1}: probability ${share(p)}, surprise ${formatAmount(surprise, unit, 2)}`}
              onChange={(exponent) => setToken(i, fromExponent(exponent))}
            />
          </Cell>
        ))}
      </Strip>
    </>
  );
}
