import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { formatProbability } from "../../ui/format.ts";
import type { Line } from "./model.ts";
import { PICTURE, PICTURE_MARGIN } from "./size.ts";

const SIZE = { wide: { width: 282, height: PICTURE.wide.height } };
const MARGIN = { ...PICTURE_MARGIN, left: 30, right: 52 };

export type ListName = "p" | "q";

interface ListsProps {
  lines: readonly Line[];
  unlocked: boolean;
  onGrab: () => void;
  onDrag: (list: ListName, index: number, share: number) => void;
}

/** Both lists as pairs of bars, in the rows of the receipt beside them. */
export function Lists({ lines, unlocked, onGrab, onDrag }: ListsProps) {
  return (
    <Frame
      label="P and Q, a pair of bars for each outcome"
      {...SIZE}
      margin={MARGIN}
      x={[0, 1]}
      y={[lines.length, 0]}
    >
      {lines.map((line, i) => (
        <PairOfBars key={line.key} line={line} row={i} />
      ))}
      <Baseline />
      <g onPointerDownCapture={onGrab}>
        {lines.map(({ key, p, q }, i) => (
          <g key={key}>
            {unlocked && (
              <Handle
                x={p}
                y={i + P_AT}
                axis="x"
                quantity="p"
                small={lines.length > 4}
                onDrag={({ x }) => onDrag("p", i, rounded(x))}
              />
            )}
            <Handle
              x={q}
              y={i + Q_AT}
              axis="x"
              quantity="q"
              shape="diamond"
              small={lines.length > 4}
              onDrag={({ x }) => onDrag("q", i, rounded(x))}
            />
          </g>
        ))}
      </g>
    </Frame>
  );
}

const rounded = (share: number) => Math.round(100 * share) / 100;

/** Middles of the two bars, in rows. */
const P_AT = 0.29;
const Q_AT = 0.71;

function PairOfBars({ line: { key, p, q }, row }: { line: Line; row: number }) {
  const { x, y } = useFrame();
  const thick = Math.min(22, (y(1) - y(0)) * 0.3);
  return (
    <g data-k={key}>
      <Label x={0} y={row + 0.5} dx={-12} dy={7} anchor="end" size="key">
        {key}
      </Label>
      <Rect className="fill p" y={y(row + P_AT) - thick / 2} width={x(p)} height={thick} />
      <Rect className="bill-part soft q" y={y(row + Q_AT) - thick / 2} width={x(q)} height={thick} />
      <Label x={p} y={row + P_AT} dx={14} dy={6} size="num-s" quantity="p">
        {formatProbability(p)}
      </Label>
      <Label x={q} y={row + Q_AT} dx={16} dy={6} size="num-s" quantity="q">
        {formatProbability(q)}
      </Label>
    </g>
  );
}

function Baseline() {
  const { height } = useFrame();
  return <line className="baseline" y2={height} />;
}
