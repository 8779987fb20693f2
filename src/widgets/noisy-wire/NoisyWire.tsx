import type { ViewProps } from "../../figure/defineWidget.ts";
import { Frame } from "../../plot/Frame.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { EveryDigit, SomeDigits } from "./Digits.tsx";
import { DIGITS, type Model, type params as schema } from "./model.ts";
import { place } from "./sentence.ts";

const SIZE = { wide: { width: 588, height: 168 }, narrow: { width: 288, height: 260 } };
const MARGIN = { top: 0, right: 0, bottom: 2, left: 0 };

/** Even a digit that surprises nobody leaves a mark, and the tallest stays clear of the row above. */
const SHORTEST = 0.05;
const TALLEST = 0.9;

/** A second on the wire, and how bad the wire is. */
export function NoisyWire({ params, model, set }: ViewProps<typeof schema, Model>) {
  const { flipped, flippedSurprise, goodSurprise, tallest } = model;
  const share = (surprise: number) => Math.max(SHORTEST, (TALLEST * surprise) / tallest);
  return (
    <>
      <Frame
        label={`${DIGITS} digits, ${flipped.length} of them flipped`}
        {...SIZE}
        margin={MARGIN}
        x={[0, 1]}
        y={[0, 1]}
      >
        <EveryDigit share={share(goodSurprise)} />
        <SomeDigits places={flipped} share={share(flippedSurprise)} />
      </Frame>
      <div className="wire-control control">
        <Slider
          label="digits flipped"
          value={params.flipped}
          min={0}
          max={DIGITS / 2}
          step={1}
          valueText={place(model)}
          onChange={(next) => set({ flipped: next })}
        />
      </div>
    </>
  );
}
