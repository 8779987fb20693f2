import type { ViewProps } from "../../figure/defineWidget.ts";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { formatAmount } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";
import { sizeText, temperatureText } from "./sentences.ts";
import { MOST_DRAWN } from "./similarities.ts";
import { HOTTEST, placeOf, placeOfSize, SIZES, temperatureAt, ZERO } from "./sizes.ts";

const PAIRS = [
  { value: "apart", label: "apart" },
  { value: "copy", label: "a copy of pair 1" },
  { value: "mistake", label: "mistaken" },
] as const;

type Props = Pick<ViewProps<typeof schema, Model>, "params" | "model" | "set">;

export function Controls({ params, model, set }: Props) {
  const { n, temperature, pairs } = params;
  const { bound, unit } = model;
  const proved = `at least ${formatAmount(bound, unit)} shared`;
  return (
    <Strip hint="Drag the ring or a slider. The bound holds on average over batches.">
      <Cell sum>
        <Slider
          label="temperature"
          quantity="q"
          value={placeOf(temperature)}
          min={ZERO}
          max={HOTTEST}
          step={1}
          origin={ZERO}
          output={temperatureText(temperature)}
          valueText={`temperature ${temperatureText(temperature)}, ${proved}`}
          onChange={(place) => set({ temperature: temperatureAt(place) })}
        />
      </Cell>
      <Cell sum>
        <Slider
          label="pairs"
          value={placeOfSize(n)}
          min={0}
          max={SIZES.length - 1}
          step={1}
          output={sizeText(n)}
          valueText={`${sizeText(n)} pairs, ${proved}`}
          onChange={(place) => set({ n: SIZES[place] })}
        />
        <p className="hint">past {MOST_DRAWN}, more like these</p>
      </Cell>
      <Cell sum>
        <Choice
          legend="Pair 2 is"
          options={PAIRS}
          value={pairs}
          onChange={(chosen) => set({ pairs: chosen })}
        />
      </Cell>
    </Strip>
  );
}
