interface Props {
  /** Pixels of the plot area: the shaft's middle, its foot and its tip. */
  x: number;
  from: number;
  to: number;
  className?: string;
}

/** Shorter than this it is no arrow any more. */
const LEAST = 2;

/** Up or down, a shaft with a filled head, which shrinks with a short shaft. */
export function Arrow({ x, from, to, className = "" }: Props) {
  const length = Math.abs(to - from);
  if (length < LEAST) return null;
  const head = Math.min(9, length);
  const neck = (to - Math.sign(to - from) * head).toFixed(1);
  const wing = (0.6 * head).toFixed(1);
  return (
    <path
      className={`fill ${className}`}
      d={`M${(x - 1.5).toFixed(1)} ${from.toFixed(1)}V${neck}h${1.5 - Number(wing)}L${x.toFixed(1)} ${to.toFixed(1)}L${(x + Number(wing)).toFixed(1)} ${neck}H${(x + 1.5).toFixed(1)}V${from.toFixed(1)}Z`}
    />
  );
}
