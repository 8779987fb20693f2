import { useBox } from "./box.ts";

interface DigitsProps {
  /** Does not change: the quantity's class and the like. */
  className?: string;
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
export function Digits(props: DigitsProps) {
  return <b ref={useBox(props.children)} {...props} />;
}
