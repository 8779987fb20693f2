import { memo } from "react";
import { Formula } from "../../figure/Formula.tsx";
import { Cell } from "../../figure/Strip.tsx";
import { formatAmount, formatNumber, formatProbability } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { formulas } from "./formulas.ts";
import type { ListName } from "./Lists.tsx";
import type { Line, Model } from "./model.ts";

interface OutcomeCellProps {
  line: Line;
  model: Model;
  unlocked: boolean;
  onGrab: () => void;
  onChange: (list: ListName, share: number) => void;
  onCancel: () => void;
}

/** An outcome's sliders above its line of the sum. */
export function OutcomeCell({ line, model, unlocked, onGrab, onChange, onCancel }: OutcomeCellProps) {
  const { key, p, q, price, amount } = line;
  const { unit, swapped } = model;
  const slider = { thick: true, min: 0, max: 1, step: 0.01, onGrab, onCancel } as const;
  const spoken = (share: number) =>
    `${formatProbability(share)}: price ${formatAmount(price, unit, 2)}, charged ${formatAmount(amount, unit)}`;
  return (
    <Cell
      k={key}
      term={
        <>
          <span>{inWords(line) || <LineFormula line={line} model={model} />}</span>
          <b className="bill-amount loss">{formatNumber(amount)}</b>
        </>
      }
    >
      {unlocked ? (
        <Slider
          {...slider}
          quantity="p"
          label={<Label letter={key} word={swapped ? "believed" : "happens"} />}
          value={p}
          output={formatProbability(p)}
          valueText={spoken(p)}
          onChange={(share) => onChange("p", share)}
        />
      ) : (
        <KeptShare letter={key} word={swapped ? "believed" : "happens"} share={p} />
      )}
      <Slider
        {...slider}
        quantity="q"
        label={<Label letter={key} word={swapped ? "happens" : "believed"} />}
        value={q}
        output={formatProbability(q)}
        valueText={spoken(q)}
        onChange={(share) => onChange("q", share)}
      />
    </Cell>
  );
}

interface LabelProps {
  letter: string;
  word: string;
}

const Label = ({ letter, word }: LabelProps) => (
  <>
    <b>{letter}</b> {word}
  </>
);

/** A share that is not to be moved, beside one that is. */
const KeptShare = memo(function KeptShare({ letter, word, share }: LabelProps & { share: number }) {
  return (
    <Slider
      thick
      locked
      quantity="p"
      className="bill-kept"
      label={<Label letter={letter} word={word} />}
      value={share}
      min={0}
      max={1}
      step={0.01}
      output={formatProbability(share)}
      valueText={formatProbability(share)}
      onChange={stay}
    />
  );
});

const stay = () => {};

/** What a formula would only obscure. */
function inWords({ often, fake }: Line) {
  if (often === 0) return <span className="hint">never happens</span>;
  return (
    fake && (
      <span className="hint">
        a fake: 0 is priced as 10<sup>−10</sup>
      </span>
    )
  );
}

function LineFormula({ line: { p, q }, model: { unit, swapped } }: { line: Line; model: Model }) {
  return (
    <Formula
      tex={formulas(swapped).term}
      values={{ p: formatProbability(p), q: formatProbability(q) }}
      unit={unit}
    />
  );
}
