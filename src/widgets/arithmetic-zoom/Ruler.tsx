import { memo } from "react";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import type { Model } from "./model.ts";
import type { Slot, Tier } from "./ruler.ts";
import { BELOW, CURRENT, HANG, ROW, SLOT, TIER } from "./sizes.ts";

/** A binary digit's advance in the sans, in pixels. */
const ADVANCE = 9.5;

/** The line cut by binary digits, one more in every tier, until a slot fits between the two ends. */
export const Ruler = memo(function Ruler({ ruler }: Pick<Model, "ruler">) {
  const { width } = useFrame();
  const bottom = BELOW + (ruler.length - 1) * TIER + SLOT;
  return (
    <g className="q">
      {ruler.map((tier, i) => (
        <TierRow key={tier.size} tier={tier} y={BELOW + i * TIER} />
      ))}
      <g className="reference">
        <line y1={CURRENT + ROW} y2={bottom} />
        <line x1={width} x2={width} y1={CURRENT + ROW} y2={bottom} />
      </g>
    </g>
  );
});

function TierRow({ tier: { slots, hit }, y }: { tier: Tier; y: number }) {
  return slots.map((slot, i) => <SlotMark key={slot.start} slot={slot} y={y} fits={i === hit} />);
}

function SlotMark({ slot: { digits, start, width }, y, fits }: { slot: Slot; y: number; fits: boolean }) {
  const { x, width: whole } = useFrame();
  // A slot that goes on out of sight has no edge there.
  const from = Math.max(x(start), -2 * HANG);
  const to = Math.min(x(start + width), whole + 2 * HANG);
  const left = Math.max(from, -HANG);
  const right = Math.min(to, whole + HANG);
  return (
    <>
      <Rect
        className={fits ? "zoom-slot fits" : "zoom-slot"}
        x={from}
        y={y}
        width={Math.max(to - from, 0)}
        height={SLOT}
      />
      {right - left > digits.length * ADVANCE + 8 && (
        <text
          className={fits ? "label num-s on" : "label ui"}
          x={(left + right) / 2}
          y={y + SLOT / 2 + 5}
          textAnchor="middle"
        >
          {digits}
        </text>
      )}
    </>
  );
}
