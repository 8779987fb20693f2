import { type ReactNode, useId } from "react";
import { steady } from "../plot/steady.tsx";

interface Option<T extends string = string> {
  readonly value: T;
  readonly label: ReactNode;
}

export interface ChoiceProps<T extends string = string> {
  /** What is being chosen: "Start from". */
  legend: ReactNode;
  /** Keeps the legend for those who listen only. */
  hideLegend?: boolean;
  options: readonly Option<T>[];
  /** The chosen one; `undefined` when none of them holds, as for presets after a drag. */
  value: T | undefined;
  onChange: (value: T) => void;
  className?: string;
}

/**
 * One of a few words: a native radio group whose chosen word is bold and underlined.
 *
 * @example <Choice legend="View" options={[{ value: "area", label: "Area" }]} value="area" onChange={setView} />
 */
export const Choice = steady(function Choice(props: ChoiceProps) {
  const { legend, hideLegend, options, value, onChange, className = "" } = props;
  const name = useId();
  return (
    <fieldset className={`choice ${className}`.trim()}>
      <legend className={hideLegend ? "vh" : undefined}>{legend}</legend>
      {options.map((option) => (
        <label className="opt" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}) as <T extends string>(props: ChoiceProps<T>) => ReactNode;
