import { Slot } from "./Slot.tsx";

interface AnswerFieldProps {
  /** What is asked for, as HTML: the slot "symbol". */
  symbol: string | undefined;
  unit: string;
  value: string;
  /** The id of what is said about it, if anything is. */
  describedBy: string | undefined;
  /** The answer is known to be wrong: = turns into ≠. */
  wrong: boolean;
  onChange: (value: string) => void;
}

/** `H = [ 0.469 ] bits`, on one line. Takes expressions, so it keeps the full keyboard on a phone. */
export function AnswerField({ symbol, unit, value, describedBy, wrong, onChange }: AnswerFieldProps) {
  return (
    <label className="field">
      <Slot name="symbol" html={symbol} as="span" />
      <span className="sign" aria-hidden="true">
        {wrong ? "≠" : "="}
      </span>
      <input
        type="text"
        aria-label={unit ? `Your answer, in ${unit}` : "Your answer"}
        aria-describedby={describedBy}
        aria-invalid={wrong || undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="done"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {unit && <span>{unit}</span>}
    </label>
  );
}
