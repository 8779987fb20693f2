import { useId } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Blocks } from "./Blocks.tsx";
import { Days } from "./Days.tsx";
import { FEATURES } from "./days.ts";
import { Moves } from "./Moves.tsx";
import { disorder, type Model } from "./model.ts";
import type { params as schema } from "./params.ts";
import { path, words } from "./sentences.ts";
import { TreeChart } from "./TreeChart.tsx";
import { Worth } from "./Worth.tsx";

const MEASURES = [
  { value: "gain", label: "gain" },
  { value: "gini", label: "Gini" },
  { value: "ratio", label: "gain ratio" },
] as const;

/** Fourteen days, the questions that could tell those with play from those without, and the tree they grow. */
export function SplitPicker({ params, model, set }: ViewProps<typeof schema, Model>) {
  const group = useId();
  const { node, nodes, picked, best, candidates, by } = model;
  const where = node && path(node, nodes);
  return (
    <>
      <Readouts>
        {numbersOf(model).map(([label, value, unit, quantity], i) => (
          <Readout
            key={i}
            main={i === 0}
            quantity={quantity}
            label={label}
            value={formatNumber(value)}
            unit={unit}
          />
        ))}
      </Readouts>
      <View cols="3/7" title={where ? `The days where ${where}` : "Fourteen days: was there play?"}>
        <Days model={model} onPick={(feature) => set({ feature })} />
      </View>
      <View
        cols="7/-1"
        title={
          picked ? (
            <>
              As wide as it is frequent, as tall as its{" "}
              <b className="h">{by === "gini" ? "impurity" : "entropy"}</b>. Hatched: what the question{" "}
              <b className="kl">saves</b>.
            </>
          ) : (
            "Every leaf holds one kind of day."
          )
        }
      >
        <Blocks model={model} />
      </View>
      <Strip
        hint={
          <Choice legend="Ranked by" value={by} options={MEASURES} onChange={(next) => set({ by: next })} />
        }
      >
        {FEATURES.slice(0, model.numbered ? undefined : -1).map(({ key, name }, i) => {
          const candidate = candidates[i];
          return (
            <Cell key={key} k={key}>
              <label className="opt">
                <input
                  type="radio"
                  name={group}
                  value={key}
                  checked={candidate !== undefined && candidate === picked}
                  disabled={!candidate}
                  onChange={() => set({ feature: key })}
                />
                <span>{name}</span>
              </label>
              <Worth
                candidate={candidate}
                best={candidate !== undefined && candidate === best}
                most={best?.worth}
              />
            </Cell>
          );
        })}
      </Strip>
      <View cols="3/-1">
        <Moves params={params} model={model} set={set} />
        <TreeChart model={model} />
      </View>
    </>
  );
}

/** Name, value, unit and quantity of the three numbers. */
function numbersOf({ node, picked, by, unit, root, left }: Model) {
  if (!node || !picked) {
    return [
      ["saved by the tree", root - left, unit, "kl"],
      ["left by the tree", left, unit, "h"],
      ["before", root, unit, "h"],
    ] as const;
  }
  if (by === "ratio") {
    return [
      [`gain ratio of ${words(picked)}`, picked.ratio, "", "kl"],
      ["saved", picked.gain, unit, "kl"],
      ["for an answer of", picked.split, unit, "h"],
    ] as const;
  }
  const none = by === "gini" ? "" : unit;
  const before = disorder(node, by, unit);
  return [
    [`saved by ${words(picked)}`, picked.worth, none, "kl"],
    ["left", before - picked.worth, none, "h"],
    ["before", before, none, "h"],
  ] as const;
}
