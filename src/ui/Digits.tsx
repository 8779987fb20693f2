import { FORMULA, useBox } from "./box.ts";

interface DigitsProps {
  /** Does not change: the quantity's class and the like. */
  className?: string;
  /** Set within a formula, in its font and not bold. */
  formula?: boolean;
  /** Lights with the marks of the same key. */
  "data-k"?: string;
  /** The number, from `format.ts`. */
  children: string;
}

/**
 * A number that changes with every step of a drag, at the least cost to the page around it.
 *
 * @example <Digits className="h">{formatNumber(entropy)}</Digits>
 */
export function Digits({ formula, children, ...rest }: DigitsProps) {
  const Tag = formula ? "span" : "b";
  return (
    <Tag ref={useBox<HTMLElement>(children, formula ? FORMULA : undefined)} {...rest}>
      {children}
    </Tag>
  );
}
