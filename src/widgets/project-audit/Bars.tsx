import { Frame } from "../../plot/Frame.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import type { Account } from "./audit.ts";

const SIZE = { wide: { width: 486, height: 172 }, narrow: { width: 288, height: 172 } };
const MARGIN = { top: 0, right: 30, bottom: 48, left: 0 };
const NARROW = { ...SIZE.narrow, margin: { left: 0 } };

/** The mean loss, and what the claims themselves expected it to be. Their numbers are the reader’s to find. */
export function Bars({ account, end }: { account: Account; end: number }) {
  return (
    <Frame
      label="Mean loss a row, expected by the claims and in fact"
      wide={SIZE.wide}
      narrow={NARROW}
      margin={MARGIN}
      x={[0, end]}
      y={[0, 2]}
    >
      <Bar
        row={0}
        words="it expects to lose: the entropy of its claims"
        className="h"
        value={account.entropy}
      />
      <Bar row={1} words="it loses" className="loss" value={account.loss} />
      <XAxis ticks={4} format={String} title="nats a row" />
    </Frame>
  );
}

interface BarProps {
  row: number;
  words: string;
  className: "h" | "loss";
  value: number;
}

function Bar({ row, words, className, value }: BarProps) {
  const { x, y, width } = useFrame();
  const top = y(2 - row);
  const beyond = x(value) > width;
  return (
    <g className={className}>
      <text className="label ui" y={top + 20}>
        {words}
      </text>
      <Rect className={`fill ${className}`} y={top + 28} width={beyond ? width : x(value)} height={20} />
      {beyond && (
        <text className="label num" x={width + 6} y={top + 45}>
          {value === Number.POSITIVE_INFINITY ? "∞" : "→"}
        </text>
      )}
    </g>
  );
}
