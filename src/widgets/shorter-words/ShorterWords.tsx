import { memo } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Model, Tape } from "./model.ts";
import { MOST, params as schema } from "./params.ts";

const SIZE = { wide: { width: 588, height: 174 }, narrow: { width: 288, height: 174 } };
const MARGIN = { top: 24, right: 0, bottom: 0, left: 0 };

/** Cells of tape that the picture holds. */
const CELLS = 2 * MOST;
const TALL = 30;
const PITCH = 84;

/** The same letters as bits on two tapes, whose ends drift apart. */
export function ShorterWords({ params, model, set }: ViewProps<typeof schema, Model>) {
  const { letters, tapes } = model;
  return (
    <>
      <Frame label="One message on two tapes" {...SIZE} margin={MARGIN} x={[0, CELLS]} y={[0, 1]}>
        {tapes.map((tape, i) => (
          <Strip key={tape.name} tape={tape} letters={letters} top={i * PITCH} />
        ))}
      </Frame>
      <div className="tape-controls">
        <Slider
          label="letters so far"
          value={params.letters}
          min={schema.letters.min}
          max={MOST}
          step={1}
          valueText={`${letters.length} letters: ${tapes[0].bits} bits against ${tapes[1].bits}`}
          onChange={(next) => set({ letters: next })}
        />
        <button
          type="button"
          className="lnk"
          onClick={() => set({ seed: (params.seed % schema.seed.max) + 1 })}
        >
          Other letters
        </button>
      </div>
    </>
  );
}

interface StripProps {
  tape: Tape;
  letters: string;
  top: number;
}

/** A 1 is a black cell, a 0 a white one; where there is room, words stand apart, each under its letter. */
const Strip = memo(function Strip({ tape: { name, words, bits }, letters, top }: StripProps) {
  const { x, y, narrow } = useFrame();
  const cell = x(1);
  const gap = narrow ? 0 : 2;
  let black = "";
  let white = narrow ? `M0 ${top}h${x(bits)}v${TALL}h${-x(bits)}z` : "";
  const middles: string[] = [];
  let at = 0;
  for (const word of words) {
    for (const [i, digit] of [...word].entries()) {
      const long = (cell - (i === word.length - 1 ? gap : 0)).toFixed(2);
      const box = `M${x(at + i)} ${top}h${long}v${TALL}h-${long}z`;
      if (digit === "1") black += box;
      else if (!narrow) white += box;
    }
    middles.push((x(at + word.length / 2) - gap / 2).toFixed(1));
    at += word.length;
  }
  return (
    <>
      {!narrow && (
        <text className="label" x={middles.join(" ")} y={top - 7} textAnchor="middle">
          {letters}
        </text>
      )}
      <path className="tape-white" d={white} />
      <path className="tape-black" d={black} />
      <Label x={0} y={y.invert(top + TALL)} dy={20} size="ui">
        <tspan className="tape-bits">{`${bits} bits`}</tspan>
        {`, ${name}`}
      </Label>
    </>
  );
});
