import type { ViewProps } from "../../figure/defineWidget.ts";
import { Frame } from "../../plot/Frame.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { Dots } from "./Dots.tsx";
import { MOST, type Model, type params as schema } from "./model.ts";
import { sentence } from "./sentence.ts";

const SIZE = { wide: { width: 588, height: 184 }, narrow: { width: 288, height: 280 } };
const MARGIN = { top: 12, right: 0, bottom: 12, left: 0 };

/** Outcomes as dots, each step of the slider as many again. */
export function Doublings({ params, model, set }: ViewProps<typeof schema, Model>) {
  return (
    <>
      <Frame label={`${model.outcomes} dots`} {...SIZE} margin={MARGIN} x={[0, 1]} y={[0, 1]}>
        <Dots k={params.k} />
      </Frame>
      <Slider
        label="doublings"
        value={params.k}
        min={0}
        max={MOST}
        step={1}
        quantity="h"
        valueText={sentence(model)}
        onChange={(k) => set({ k })}
      />
    </>
  );
}
