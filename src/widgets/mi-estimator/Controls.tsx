import type { ViewProps } from "../../figure/defineWidget.ts";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { Model } from "./model.ts";
import { params as schema } from "./params.ts";

type Props = Pick<ViewProps<typeof schema, Model>, "params" | "model" | "set">;

const DATA = [
  { value: "source", label: "three features" },
  { value: "xor", label: "XOR" },
  { value: "redundant", label: "redundant" },
] as const;

/** What is drawn, and how it is cut. */
export function Controls({ params, model, set }: Props) {
  const features = model.estimates.map(({ name }, i) => ({ value: String(i + 1), label: name }));
  return (
    <Strip hint="The draw is NumPy’s: the same seed gives the lesson’s code the same data.">
      <Cell>
        <Choice
          legend="feature"
          options={features}
          value={String(params.feature)}
          onChange={(feature) => set({ feature: Number(feature) })}
        />
        <Choice legend="data" options={DATA} value={params.data} onChange={(data) => set({ data })} />
      </Cell>
      <Cell>
        <Slider
          label="samples"
          {...bounds(schema.n)}
          value={params.n}
          valueText={`${params.n} samples`}
          onChange={(n) => set({ n })}
        />
      </Cell>
      <Cell>
        <Slider
          label="cells"
          {...bounds(schema.bins)}
          value={params.bins}
          valueText={params.data === "xor" ? `${params.bins} cells; bits need none` : `${params.bins} cells`}
          onChange={(bins) => set({ bins })}
        />
        <Switch
          label="largest value apart, as np.digitize has it"
          checked={params.digitize}
          onChange={(digitize) => set({ digitize })}
        />
      </Cell>
      <Cell>
        <Slider
          label="seed"
          {...bounds(schema.seed)}
          value={params.seed}
          valueText={`seed ${params.seed}`}
          onChange={(seed) => set({ seed })}
        />
        <button
          type="button"
          className="lnk"
          onClick={() => set({ seed: (params.seed + 1) % (schema.seed.max + 1) })}
        >
          Draw again
        </button>
      </Cell>
      <Cell>
        <Switch label="map of luck" checked={params.map} onChange={(map) => set({ map })} />
      </Cell>
    </Strip>
  );
}

const bounds = ({ min, max, step }: { min: number; max: number; step: number }) => ({ min, max, step });
