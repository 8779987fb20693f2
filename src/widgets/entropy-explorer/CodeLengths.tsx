import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Model, Outcome } from "./model.ts";

const SIZE = { wide: { width: 690, height: 384 }, narrow: { width: 288, height: 260 } };
const MARGIN = { top: 26, right: 84, bottom: 34, left: 26 };
const LONGEST = { bits: 8, nats: 5.5 } as const;
const TICKS = { bits: [0, 1, 2, 3, 4, 5, 6, 7, 8], nats: [0, 1, 2, 3, 4, 5] } as const;

/** The ideal message for each outcome, as long as the outcome is surprising; the level is the average length. */
export function CodeLengths({ model }: { model: Model }) {
  const { outcomes, entropy, unit } = model;
  return (
    <Frame
      label={`The ideal length of a message for each outcome, in ${unit}`}
      {...SIZE}
      margin={MARGIN}
      x={[0, LONGEST[unit]]}
      y={[outcomes.length, 0]}
    >
      {outcomes.map((outcome, i) => (
        <Message key={outcome.key} outcome={outcome} row={i} longest={LONGEST[unit]} />
      ))}
      <XAxis ticks={TICKS[unit]} format={String} at={outcomes.length} />
      <Reference kind="level" quantity="h" x={entropy} />
      <Label x={entropy} y={0} dy={-8} size="num-s" quantity="h" anchor="middle" halo>
        {formatNumber(entropy)} on average
      </Label>
    </Frame>
  );
}

function Message({ outcome, row, longest }: { outcome: Outcome; row: number; longest: number }) {
  const { x, y } = useFrame();
  const { key, p, surprise } = outcome;
  const shown = Math.min(surprise, longest);
  const thickness = Math.min(30, 0.62 * (y(row + 1) - y(row)));
  const middle = row + 0.5;
  return (
    <g data-k={key}>
      <Label x={0} y={middle} dx={-12} dy={6} size="key" anchor="end">
        {key}
      </Label>
      {p > 0 && (
        <>
          <Rect className="fill h" x={0} width={x(shown)} y={y(middle) - thickness / 2} height={thickness} />
          {Array.from({ length: Math.ceil(shown) }, (_, i) => (
            <line
              key={i}
              className="message-cut"
              x1={x(i)}
              x2={x(i)}
              y1={y(middle) - thickness / 2}
              y2={y(middle) + thickness / 2}
            />
          ))}
        </>
      )}
      <Label x={longest} y={middle} dx={12} dy={6} size="num-s">
        {p === 0
          ? "never sent"
          : surprise > longest
            ? `→ ${formatNumber(surprise, 2)}`
            : formatNumber(surprise, 2)}
      </Label>
    </g>
  );
}
