import { Cell } from "../../figure/Strip.tsx";
import type { Unit } from "../../math/unit.ts";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Input } from "./model.ts";
import { params, REACH, WIDEST } from "./params.ts";

interface Props {
  input: Input;
  unit: Unit;
  onMove: (mu: number) => void;
  onWiden: (sd: number) => void;
}

/** Where an input's code stands and how wide it is, above what that costs. */
export function CodeCell({ input: { key, code, kl, reconstruction, loss }, unit, onMove, onWiden }: Props) {
  const costs = `leash ${formatAmount(kl, unit)}, reconstruction ${formatNumber(reconstruction)}`;
  return (
    <Cell
      k={key}
      className="priced"
      term={
        <span>
          {key}: {formatNumber(reconstruction, 2)} + <b className="kl">{formatNumber(kl, 2)}</b> ={" "}
          {formatNumber(loss, 2)}
        </span>
      }
    >
      <Slider
        label={
          <>
            <b>{key}</b> centre μ
          </>
        }
        quantity="q"
        value={code.mean}
        min={-REACH}
        max={REACH}
        step={params.mu.step}
        valueText={`${key}: centre ${formatNumber(code.mean, 2)}, ${costs}`}
        onChange={onMove}
      />
      <Slider
        label="width σ"
        aria-label={`${key} width σ`}
        quantity="q"
        value={code.sd}
        min={0}
        max={WIDEST}
        step={params.sd.step}
        reference={1}
        valueText={`${key}: width ${formatNumber(code.sd, 2)}, ${costs}`}
        onChange={onWiden}
      />
    </Cell>
  );
}
