import type { ReactNode } from "react";
import { steady } from "../plot/steady.tsx";

export interface SwitchProps {
  /** What is on or off, as a statement: "Show the ceiling". */
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  className?: string;
}

/**
 * Something that is on or off: a native checkbox with its label.
 *
 * @example <Switch label="Show the ceiling" checked={ceiling} onChange={setCeiling} />
 */
export const Switch = steady(function Switch({ label, checked, onChange, className = "" }: SwitchProps) {
  return (
    <label className={`switch ${className}`.trim()}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
});
