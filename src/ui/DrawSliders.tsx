import { type Quantity, Slider } from "./Slider.tsx";
import type { Drawing } from "./useDrawing.ts";

export interface DrawSlidersProps {
  drawing: Drawing;
  /** How many, spread evenly over the samples; both ends have one. */
  count: number;
  legend: string;
  /** What stands before the slider at this x: "p = 0.1". */
  label: (x: number) => string;
  /** What a height means there, as spoken: "at p 0.1, 0.47 bits". */
  valueText: (x: number, y: number) => string;
  quantity?: Quantity;
}

/**
 * The same drawing by native sliders, one at each of a few samples, straight lines between them.
 *
 * @example <DrawSliders drawing={drawing} count={11} legend="Height at each p" label={String} valueText={(x, y) => `at ${x}, ${y}`} />
 */
export function DrawSliders({ drawing, count, legend, label, valueText, quantity }: DrawSlidersProps) {
  const { xs, ys, yMin, yMax } = drawing;
  const spacing = (xs.length - 1) / (count - 1);
  const step = 10 ** (Math.floor(Math.log10(yMax - yMin)) - 2);
  const curve = drawing.filled();
  return (
    <fieldset className="draw-sliders">
      <legend className="vh">{legend}</legend>
      {Array.from({ length: count }, (_, k) => {
        const at = Math.round(k * spacing);
        const x = xs[at]!;
        const height = curve?.[at] ?? (yMin + yMax) / 2;
        return (
          <Slider
            key={at}
            label={label(x)}
            quantity={quantity}
            min={yMin}
            max={yMax}
            step={step}
            value={height}
            origin={curve ? yMin : height}
            output={curve ? undefined : "–"}
            valueText={ys[at] === undefined ? `${label(x)}, not drawn yet` : valueText(x, height)}
            onChange={(y) => drawing.set(at, y, Math.ceil(spacing))}
            onGrab={drawing.begin}
            onCancel={drawing.cancel}
          />
        );
      })}
    </fieldset>
  );
}
