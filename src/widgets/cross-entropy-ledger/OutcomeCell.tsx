import { Cell } from "../../figure/Strip.tsx";
import { Digits } from "../../ui/Digits.tsx";
import { formatAmount, formatNumber, formatProbability } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { ListName } from "./Lists.tsx";
import type { Line, Model } from "./model.ts";
import { RoleFormula } from "./RoleFormula.tsx";
import term from "./term.tex";

interface OutcomeCellProps {
  line: Line;
  model: Model;
  unlocked: boolean;
  onGrab: () => void;
  onChange: (list: ListName, share: number) => void;
  onCancel: () => void;
}

/** An outcome's slider above its line of the sum; the mark under the track is the other list's share. */
export function OutcomeCell({ line, model, unlocked, onGrab, onChange, onCancel }: OutcomeCellProps) {
  const { key, often, believed, price, amount, fake } = line;
  const { unit, swapped } = model;
  const slider = (list: ListName, happens: boolean) => (
    <Slider
      thick
      quantity={list}
      label={
        <>
          <b>{key}</b> {happens ? "happens" : "believed"}
        </>
      }
      value={line[list]}
      reference={line[list === "p" ? "q" : "p"]}
      min={0}
      max={1}
      step={0.01}
      output={formatProbability(line[list])}
      valueText={`${formatProbability(line[list])}: price ${formatAmount(price, unit, 2)}, charged ${formatAmount(amount, unit)}`}
      onGrab={onGrab}
      onChange={(share) => onChange(list, share)}
      onCancel={onCancel}
    />
  );
  return (
    <Cell
      k={key}
      term={
        <>
          {often > 0 && !fake ? (
            <RoleFormula
              tex={term}
              values={{ often: formatProbability(often), believed: formatProbability(believed) }}
              unit={unit}
              swapped={swapped}
            />
          ) : (
            <span className="hint">{often > 0 ? "a fake: 0 is priced as 1e−10" : "never happens"}</span>
          )}
          <Digits className="loss">{formatNumber(amount)}</Digits>
        </>
      }
    >
      {unlocked && slider("p", !swapped)}
      {slider("q", swapped)}
    </Cell>
  );
}
