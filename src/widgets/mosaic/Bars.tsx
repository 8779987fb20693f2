import { memo, useId } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Hatch } from "../../plot/Hatch.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { samePropsByValue } from "../../plot/samePropsByValue.ts";
import { useFrame } from "../../plot/useFrame.ts";
import { formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";
import { short } from "./sentences.ts";

const SIZE = {
  wide: { width: 486, height: 264 },
  narrow: { width: 288, height: 264, margin: { left: 0 } },
};
const MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

const THICK = 30;
const STEP = 64;
const FIRST = 24;

/** How long each is uncertain: the two variables, both together, and the columns' once a row is known. */
export function Bars({ model }: { model: Model }) {
  const { unit, columns, rows, x, y, hx, hy, hxy, mi, hxGivenY, hyGivenX, given } = model;
  const most = Math.log2(Math.max(columns.length * rows.length, 2)) * (unit === "bits" ? 1 : Math.LN2);
  const overlap = useId();
  const apart = { of: "x", from: 0, to: hxGivenY } as const;
  const shared = { of: "both", from: hxGivenY, to: hxGivenY + mi } as const;
  const rest = { of: "y", from: hx, to: hx + hyGivenX } as const;
  return (
    <Frame
      label="The uncertainty of each variable and of both, as bars that overlap"
      {...SIZE}
      margin={MARGIN}
      x={[0, most]}
      y={[0, 1]}
    >
      <Hatch id={overlap} kind="plus" quantity="kl" />
      <Bar at={0} name={short(x)} total={hx} hatch={overlap} parts={[apart, shared]} />
      <Bar at={1} name={short(y)} total={hy} hatch={overlap} parts={[shared, rest]} />
      <Bar at={2} name="both together" total={hxy} hatch={overlap} parts={[apart, shared, rest]} />
      {given && given.shares.length > 0 && (
        <Bar
          at={3}
          name={`${short(x)} if ${given.name}`}
          total={given.left}
          hatch={overlap}
          parts={[{ of: "x", from: 0, to: given.left }]}
          level={hx}
        />
      )}
    </Frame>
  );
}

/** A part of a bar: of one variable alone, or of both. */
interface Part {
  of: "x" | "both" | "y";
  from: number;
  to: number;
}

interface BarProps {
  at: number;
  name: string;
  total: number;
  parts: readonly Part[];
  hatch: string;
  /** What it was before anything was known. */
  level?: number;
}

const Bar = memo(function Bar({ at, name, total, parts, hatch, level }: BarProps) {
  const { x } = useFrame();
  const top = FIRST + at * STEP;
  return (
    <>
      <text className="label ui h" y={top - 8}>
        {name} {formatNumber(total)}
      </text>
      {parts.map(({ of, from, to }) => {
        const shared = of === "both";
        const width = x(to) - x(from);
        // What is only its own outline would look like something.
        if (width < 1) return null;
        return (
          <g key={of}>
            <Rect
              className={shared ? "mosaic-shared" : "fill h"}
              fill={shared ? `url(#${hatch})` : undefined}
              x={x(from)}
              y={top}
              width={width}
              height={THICK}
            />
            {width > 44 && <Amount x={x(from) + width / 2} y={top} value={to - from} shared={shared} />}
          </g>
        );
      })}
      {level !== undefined && (
        <g className="reference ceiling">
          <line x1={x(level)} x2={x(level)} y1={top} y2={top + THICK + 14} />
          <text className="label tick" x={x(level) + 6} y={top + THICK + 14}>
            before
          </text>
        </g>
      )}
    </>
  );
}, samePropsByValue);

function Amount({ x, y, value, shared }: { x: number; y: number; value: number; shared: boolean }) {
  return (
    <>
      {shared && <Rect className="knock" x={x - 21} y={y + 5} width={42} height={20} />}
      <text
        className={shared ? "label num-s kl" : "label num-s on"}
        x={x}
        y={y + THICK / 2 + 6}
        textAnchor="middle"
      >
        {formatNumber(value, 2)}
      </text>
    </>
  );
}
