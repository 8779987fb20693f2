import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { formatNumber } from "../../ui/format.ts";
import { BeliefChart } from "./BeliefChart.tsx";
import { ClassCell } from "./ClassCell.tsx";
import { ClassCount } from "./ClassCount.tsx";
import { LogitChart } from "./LogitChart.tsx";
import { LossChart } from "./LossChart.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";
import { Settings } from "./Settings.tsx";
import { Steps } from "./Steps.tsx";
import { machineText, percent } from "./sentences.ts";

const GRADIENT = (
  <span className="arith">
    <span className="loss">gradient</span> =
  </span>
);

/** From logits through softmax to the price, and back as a push on every logit. */
export function LogitLab({ params, model, unit, set }: ViewProps<typeof schema, Model>) {
  const { classes, target } = model;
  const z = classes.map((row) => row.z);
  // What is set by hand starts a new descent from where the last one got to.
  const setLogits = (next: readonly number[]) => set({ z: next, steps: 0 });
  const setLogit = (index: number, value: number) => setLogits(z.with(index, value));
  return (
    <>
      <Readouts>
        <Readout main quantity="loss" label="loss" value={formatNumber(model.loss)} unit={unit} />
        <Readout quantity="loss" label="one step on" value={formatNumber(model.nextLoss)} unit={unit} />
        {model.machine ? (
          <Readout
            label={`by the naive formula in ${model.machine.format}`}
            value={machineText(model.machine.loss)}
            unit={model.machine.loss === "nan" ? undefined : unit}
          />
        ) : (
          <Readout
            quantity="q"
            label={`given to ${classes[target].name}`}
            value={percent(classes[target].priced)}
          />
        )}
      </Readouts>
      <View
        cols="3/6"
        from="desk"
        title="Logits, and where a step takes them. The dotted line is their soft maximum"
      >
        <LogitChart model={model} onDrag={setLogit} />
      </View>
      <View
        cols="6/10"
        title={
          <>
            <b className="q">Softmax</b>, and how far each class is from the <b className="p">truth</b>.
            Right: what that height costs
          </>
        }
      >
        <BeliefChart model={model} />
        <Choice
          legend="The truth"
          options={classes.map(({ name }, i) => ({ value: String(i), label: name }))}
          value={String(target)}
          onChange={(value) => set({ target: Number(value), z, steps: 0 })}
        />
      </View>
      <View
        cols="10/-1"
        className="aside"
        title={
          <>
            The <b className="loss">loss</b> after each step
            {model.twice ? ", and thin, with one softmax" : ", and the line it cannot pass"}
          </>
        }
      >
        <LossChart model={model} />
        <Steps
          model={model}
          rate={params.rate}
          onSteps={(steps) => set({ steps })}
          onRate={(rate) => set({ rate })}
        />
      </View>
      <Strip hint="Drag a ring or a slider." lead={GRADIENT}>
        {classes.map((row, i) => (
          <ClassCell
            key={row.name}
            row={row}
            index={i}
            model={model}
            onChange={(value) => setLogit(i, value)}
          />
        ))}
        <Cell
          sum
          term={
            <span>
              = <b className="loss">0</b> together
            </span>
          }
        >
          <ClassCount z={z} onChange={setLogits} />
        </Cell>
      </Strip>
      <Settings params={params} model={model} set={set} />
    </>
  );
}
