import { useCallback } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { View } from "../../figure/View.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Bells } from "./Bells.tsx";
import { Controls } from "./Controls.tsx";
import { CostMap } from "./CostMap.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";
import { place, share } from "./sentences.ts";

const WAYS = [
  { name: "forward", cols: "3/8", fears: "Forward fears to miss any of P" },
  { name: "reverse", cols: "8/-1", fears: "Reverse fears to stand where P is thin" },
] as const;

/** A hundredth of a unit: as fine as a hand can place anything here. */
const rounded = (x: number) => Math.round(100 * x) / 100;

/** Two hills, every bell there is as a place on a map, and what either direction says it costs. */
export function KlLandscape({ params, model, unit, set }: ViewProps<typeof schema, Model>) {
  const { forward, reverse, costs } = model;
  const moveQ = useCallback(
    (mean: number, sd: number) => set({ mu: rounded(mean), sigma: rounded(sd) }),
    [set],
  );
  const moveStart = useCallback(
    (mean: number, sd: number) => set({ mu0: rounded(mean), sigma0: rounded(sd) }),
    [set],
  );
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="kl"
          label="reverse fit KL(Q‖P)"
          value={formatNumber(reverse.fit.kl)}
          unit={unit}
        />
        <Readout quantity="kl" label="forward fit KL(P‖Q)" value={formatNumber(forward.fit.kl)} unit={unit} />
        <Readout
          quantity="q"
          label="your Q, forward and reverse"
          value={`${formatNumber(costs.forward)} · ${formatNumber(costs.reverse)}`}
          unit={unit}
        />
      </Readouts>
      {WAYS.map(({ name, cols, fears }) => (
        <View
          key={name}
          cols={cols}
          title={
            <>
              <b className="kl">{fears}.</b>
              <span className="fit-place">
                <b className="q">Tinted bell</b>: μ {place(model[name].fit.mean)}, σ{" "}
                {formatNumber(model[name].fit.sd, 2)}, {share(model[name].fit)} of <b className="p">P</b>
              </span>
            </>
          }
        >
          <Bells model={model} way={name} set={set} />
          <CostMap model={model} way={name} onQ={moveQ} onStart={moveStart} />
        </View>
      ))}
      <Controls params={params} model={model} set={set} />
    </>
  );
}
