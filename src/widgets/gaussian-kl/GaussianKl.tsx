import { useCallback } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import mapStyle from "../../figure/landscape.css?url";
import { later } from "../../figure/later.tsx";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { View } from "../../figure/View.tsx";
import { Room } from "../../plot/Room.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Bells } from "./Bells.tsx";
import { Controls } from "./Controls.tsx";
import { Integrand } from "./Integrand.tsx";
import type { Model } from "./model.ts";
import { move, type Wish } from "./move.ts";
import { Parts } from "./Parts.tsx";
import type { params as schema } from "./params.ts";
import { MAP_SIZE } from "./size.ts";

export const CostMap = later(() => import("./CostMap.tsx").then(({ CostMap }) => CostMap), mapStyle);

const ROUNDED = 1000;
const rounded = (wish: Wish): Wish =>
  Object.fromEntries(Object.entries(wish).map(([key, x]) => [key, Math.round(x * ROUNDED) / ROUNDED]));

/** Two bells to move, what their difference gathers along the line, and the map of what every Q would cost. */
export function GaussianKl({ params, model, unit, set }: ViewProps<typeof schema, Model>) {
  const { direction, forward, reverse, areas, parts } = model;
  const isForward = direction === "forward";
  const pull = useCallback(
    (wish: Wish) => set(move(params, params.held === 0 ? rounded(wish) : wish)),
    [params, set],
  );

  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="kl"
          label={isForward ? "believing Q when P is true, KL(P‖Q)" : "believing P when Q is true, KL(Q‖P)"}
          value={formatNumber(parts.total)}
          unit={unit}
        />
        <Readout
          label={isForward ? "the other way, KL(Q‖P)" : "the other way, KL(P‖Q)"}
          value={formatNumber(isForward ? reverse : forward)}
          unit={unit}
        />
        <Readout
          label="paid and refunded, summed"
          value={`${formatNumber(areas.positive)} − ${formatNumber(-areas.negative)}`}
          unit={unit}
        />
      </Readouts>
      <View
        cols="3/9"
        title={
          <>
            <b className="p">P</b> solid, <b className="q">Q</b> dashed. Below, where the{" "}
            <b className="kl">divergence</b> is paid and where it is refunded.
          </>
        }
      >
        <Bells model={model} onMove={pull} />
        <Integrand model={model} />
      </View>
      {params.map ? (
        <View cols="9/-1" title="What every Q you might believe would cost">
          <CostMap model={model} onMove={pull} room={<Room {...MAP_SIZE} />} />
        </View>
      ) : (
        <Parts model={model} cols="9/-1" />
      )}
      <Controls params={params} model={model} onMove={pull} set={set} />
      {params.map && <Parts model={model} cols="3/-1" />}
    </>
  );
}
