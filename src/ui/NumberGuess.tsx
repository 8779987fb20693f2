import { useState } from "react";
import { formatNumber } from "./format.ts";
import { guessDigits, guessInWords, type NumberQuestion } from "./numberQuestion.ts";
import { Slider } from "./Slider.tsx";

interface NumberGuessProps {
  question: NumberQuestion;
  /** The guess so far; none yet stands in the middle. */
  value: number | undefined;
  onChange: (value: number) => void;
}

/** A guess made on a slider or typed: both are the same number. */
export function NumberGuess({ question, value, onChange }: NumberGuessProps) {
  const { min, max, step, unit } = question;
  const digits = guessDigits(question);
  const middle = (min + max) / 2;
  // What is being typed ("0.", "") is not yet a number; the field shows it until it is left.
  const [text, setText] = useState<string>();

  function type(typed: string) {
    setText(typed);
    const number = typed.trim() === "" ? Number.NaN : Number(typed.replace(",", "."));
    if (Number.isNaN(number)) return;
    const steps = Math.round((Math.min(max, Math.max(min, number)) - min) / step);
    onChange(Number((min + steps * step).toFixed(digits)));
  }

  return (
    <div className="guess">
      <Slider
        label="Your guess"
        min={min}
        max={max}
        step={step}
        value={value ?? middle}
        origin={value === undefined ? middle : min}
        valueText={value === undefined ? "no guess yet" : guessInWords(question, value)}
        output={null}
        onChange={onChange}
      />
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label="Your guess, typed"
        value={text ?? (value === undefined ? "" : formatNumber(value, digits))}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setText(undefined)}
      />
      {unit && <span>{unit}</span>}
    </div>
  );
}
