import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Model } from "./model.ts";
import { params as schema } from "./params.ts";

interface Props {
  model: Model;
  temperature: number;
  onTemperature: (temperature: number) => void;
  onAnother: () => void;
}

/** What the model writes, letter by letter from its own last ones. */
export function Sample({ model: { sample, score }, temperature, onTemperature, onAnother }: Props) {
  const { min, max, step } = schema.temperature;
  return (
    <>
      <p className="written">
        <code>{sample ?? "…"}</code>
      </p>
      <Slider
        label="temperature"
        value={temperature}
        min={min}
        max={max}
        step={step}
        valueText={`temperature ${formatNumber(temperature, 1)}, order ${score.order}`}
        onChange={onTemperature}
      />
      <button type="button" className="lnk" onClick={onAnother}>
        Write another
      </button>
    </>
  );
}
