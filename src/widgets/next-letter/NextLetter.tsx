import { memo } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Letter, Model } from "./model.ts";
import { LINE, params as schema } from "./params.ts";
import { formatBoxes, summary } from "./sentence.ts";

const SIZE = {
  wide: { width: 588, height: 216 },
  narrow: { width: 288, height: 204, margin: { left: 0, right: 36 } },
};
const MARGIN = { top: 6, right: 84, bottom: 28, left: 0 };
/** Doublings up to 256 boxes, and a little air. */
const TOP = 8.2;

/** A place where no stroke comes near the words. */
const LOW = 3.2;

/** A line of type, each letter under a stroke as tall as it was hard to hit. */
export function NextLetter({ params, model, set }: ViewProps<typeof schema, Model>) {
  const { letters, mean } = model;
  return (
    <>
      <Frame
        label="A line of a book, over each letter the number of boxes it was worth"
        {...SIZE}
        margin={MARGIN}
        x={[0, LINE.length]}
        y={[0, TOP]}
      >
        <Rules />
        <Strokes letters={letters} />
        <Curve points={letters.map((letter, i) => [i + 0.5, Math.log2(letter.mean)])} quantity="loss" />
        <Level at={letters.length} mean={mean} />
      </Frame>
      <div className="line-controls">
        <Slider
          label="letters so far"
          value={params.letters}
          min={schema.letters.min}
          max={schema.letters.max}
          step={1}
          valueText={summary(model)}
          onChange={(next) => set({ letters: next })}
        />
      </div>
    </>
  );
}

/** Four times as many boxes from rule to rule, and the 27 that there are. */
const Rules = memo(function Rules() {
  const { y, width } = useFrame();
  const rules = [2, 4, 6, 8].map((bits) => `M0 ${y(bits)}H${width}`).join("");
  const all = y(Math.log2(27));
  return (
    <>
      <path className="line-rules" d={rules} />
      <path className="line-all" d={`M0 ${all}H${width}`} />
      {[16, 64, 256].map((count) => (
        <Label key={count} x={LINE.length} y={Math.log2(count)} dx={6} dy={4.5} className="line-count">
          {count}
        </Label>
      ))}
      <Label x={LOW} y={Math.log2(27)} dy={-6}>
        all 27
      </Label>
    </>
  );
});

/** What the mean stands at, beside its end. */
function Level({ at, mean }: { at: number; mean: number }) {
  const { narrow } = useFrame();
  const unit = narrow ? "" : " boxes";
  return (
    <Label x={at} y={Math.log2(mean)} dx={6} dy={5} size="num-s" quantity="loss" halo>
      {formatBoxes(mean) + unit}
    </Label>
  );
}

/** All strokes are one path and all letters one text. */
const Strokes = memo(function Strokes({ letters }: { letters: readonly Letter[] }) {
  const { x, y, width, height } = useFrame();
  const places = letters.map((_, i) => Number(x(i + 0.5).toFixed(1)));
  const strokes = letters.map(({ worth }, i) => `M${places[i]} ${height}V${Math.round(y(Math.log2(worth)))}`);
  return (
    <>
      <path className="line-strokes" d={strokes.join("")} />
      <line className="axis baseline" x2={width} y1={height} y2={height} />
      <text className="label ui line-letters" x={places.join(" ")} y={height + 20} textAnchor="middle">
        {letters.map(({ letter }) => letter).join("")}
      </text>
    </>
  );
});
