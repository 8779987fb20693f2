import type { ViewProps } from "../../figure/defineWidget.ts";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { formatNumber, formatPercent } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { Model } from "./model.ts";
import { params as schema } from "./params.ts";
import { count, orderText, trainedOn } from "./words.ts";

type Props = Pick<ViewProps<typeof schema, Model>, "params" | "model" | "set">;

const SMOOTHINGS = [
  { value: "witten-bell", label: "Witten–Bell" },
  { value: "add-k", label: "add k" },
  { value: "none", label: "none" },
] as const;

const SOURCES = [
  { value: "moby-dick", label: "Moby-Dick, 1–22" },
  { value: "own", label: "your own" },
] as const;

/** What the model is, and what it learns from. */
export function Controls({ params, model, set }: Props) {
  return (
    <Strip hint="Drag the ring or a slider. Press a letter to see its counts.">
      <Cell>
        <Slider
          label="letters it looks back"
          quantity="loss"
          {...bounds(schema.order)}
          value={params.order}
          valueText={orderText(model)}
          onChange={(order) => set({ order })}
        />
        <p className="hint">{count(model.score.contexts)} contexts seen</p>
      </Cell>
      <Cell>
        <Switch
          label="against another order"
          checked={params.difference}
          onChange={(difference) => set({ difference })}
        />
        {params.difference && (
          <Slider
            label="the other order"
            {...bounds(schema.other)}
            value={params.other}
            valueText={`against order ${params.other}`}
            onChange={(other) => set({ other })}
          />
        )}
      </Cell>
      <Cell>
        <Slider
          label="training text used"
          {...bounds(schema.share)}
          value={params.share}
          output={formatPercent(params.share / 100)}
          valueText={`${params.share} percent of the training text`}
          onChange={(share) => set({ share })}
        />
        <p className="hint">{trainedOn(model)}</p>
      </Cell>
      <Cell>
        <Choice
          legend="unseen letters: smoothing"
          options={SMOOTHINGS}
          value={params.smoothing}
          onChange={(smoothing) => set({ smoothing })}
        />
        {params.smoothing === "add-k" && (
          <Slider
            label="k"
            {...bounds(schema.k)}
            value={params.k}
            valueText={`${formatNumber(params.k, 2)} added to every count`}
            onChange={(k) => set({ k })}
          />
        )}
      </Cell>
      <Cell>
        <Choice
          legend="text"
          options={SOURCES}
          value={params.source}
          onChange={(source) => set({ source })}
        />
      </Cell>
    </Strip>
  );
}

export const bounds = ({ min, max, step }: { min: number; max: number; step: number }) => ({
  min,
  max,
  step,
});
