import { memo, type ReactNode } from "react";
import { samePropsByValue } from "../plot/samePropsByValue.ts";
import { useBox } from "../ui/box.ts";
import type { Quantity } from "../ui/Slider.tsx";
import { Pin } from "./Pin.tsx";

/** The row of numbers a figure is about, across columns 3 to 12: the main one first. */
export function Readouts({ children }: { children: ReactNode }) {
  return (
    <div className="readouts">
      <Pin className="readout-row">{children}</Pin>
    </div>
  );
}

export interface ReadoutProps {
  /** What the number is; may hold a formula. */
  label: ReactNode;
  /** The number as text, from `ui/format`. */
  value: string;
  unit?: string;
  /** The one number the figure is about; set largest. A figure has one. */
  main?: boolean;
  quantity?: Quantity;
  /** What stands behind the unit: "of 4", a small picture. */
  children?: ReactNode;
}

/** One number with its name above and its unit behind. */
export const Readout = memo(function Readout({ label, value, unit, main, quantity, children }: ReadoutProps) {
  return (
    <p className={["readout", main && "main", quantity].filter(Boolean).join(" ")}>
      <span>{label}</span>
      <b ref={useBox(value)}>{value}</b>
      {unit && ` ${unit}`}
      {children}
    </p>
  );
}, samePropsByValue);
