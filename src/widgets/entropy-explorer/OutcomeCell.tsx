import { Formula } from "../../figure/Formula.tsx";
import { Cell } from "../../figure/Strip.tsx";
import type { Unit } from "../../math/unit.ts";
import { Rect } from "../../plot/Rect.tsx";
import { Digits } from "../../ui/Digits.tsx";
import { formatAmount, formatNumber, formatProbability } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Outcome } from "./model.ts";
import termTex from "./term.tex";

interface OutcomeCellProps {
  outcome: Outcome;
  unit: Unit;
  /** The share of each outcome were all alike, marked under the track. */
  even: number;
  onGrab: () => void;
  onChange: (p: number) => void;
  onCancel: () => void;
  onLock: (locked: boolean) => void;
}

/** The tallest small block that fits the row, in surprise: what is higher is cut, as in the large picture. */
const TALLEST = { bits: 4, nats: 2.8 } as const;
const WIDTH = 56;
const HEIGHT = 44;

function Block({ p, surprise, unit }: { p: number; surprise: number; unit: Unit }) {
  const tallest = TALLEST[unit];
  const height = (Math.min(surprise, tallest) / tallest) * HEIGHT;
  const width = p * WIDTH;
  return (
    <svg className="share-block" width={WIDTH} height={HEIGHT + 3} aria-hidden="true">
      <Rect className="fill h" x={0} y={HEIGHT - height} width={width} height={height} />
      <Rect className="fill p" x={0} y={HEIGHT} width={width} height={3} />
    </svg>
  );
}

/** An outcome's slider above its term of the sum: probability, formula, share. */
export function OutcomeCell({ outcome, unit, even, onGrab, onChange, onCancel, onLock }: OutcomeCellProps) {
  const { key, name, p, surprise, share, locked } = outcome;
  const called = name || key;
  return (
    <Cell
      k={key}
      term={
        <>
          <span className="share-formula">
            {p === 0 ? (
              <span className="never">0, it never happens</span>
            ) : (
              <Formula tex={termTex} values={{ p: formatProbability(p) }} unit={unit} />
            )}
          </span>
          <span className="share-value">
            <Block p={p} surprise={surprise} unit={unit} />
            <Digits className="h">{formatNumber(share)}</Digits>
          </span>
        </>
      }
    >
      <Slider
        thick
        quantity="p"
        label={
          <>
            <b>{key}</b> {name}
          </>
        }
        name={called}
        value={p}
        min={0}
        max={1}
        step={0.01}
        output={formatProbability(p)}
        reference={even}
        locked={locked}
        valueText={`${called}: probability ${formatProbability(p)}, surprise ${formatAmount(surprise, unit, 2)}, share ${formatAmount(share, unit)}`}
        onGrab={onGrab}
        onChange={onChange}
        onCancel={onCancel}
        onLock={onLock}
      />
    </Cell>
  );
}
