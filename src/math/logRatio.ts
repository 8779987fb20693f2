import { CompensatedSum } from "./sum.ts";

/**
 * D(p‖q) in nats from p and the logarithms of p/q, known up to a constant: right also where p and q nearly
 * agree and their difference is mostly rounding. `undefined` where the ratios are too far apart for it.
 *
 *   ln Σ p e^(−y), y = x − Σ p x;  since Σ p y = 0 that is ln(1 + Σ p (e^(−y) − 1 + y)), no term below 0
 */
export function divergenceFromLogRatios(p: ArrayLike<number>, x: ArrayLike<number>): number | undefined {
  const mean = new CompensatedSum();
  for (let i = 0; i < p.length; i++) if (p[i]! > 0) mean.add(p[i]! * x[i]!);
  const center = mean.value;
  const excess = new CompensatedSum();
  for (let i = 0; i < p.length; i++) {
    const y = x[i]! - center;
    // Also where p is 0: it may stand for something too small for a double, of which q makes much.
    if (!(Math.abs(y) < 600)) return undefined;
    excess.add(p[i]! * expTail(-y));
  }
  return Math.log1p(excess.value);
}

/** eᵗ − 1 − t, by its series where the difference would cancel. */
function expTail(t: number): number {
  if (Math.abs(t) > 0.5) return Math.expm1(t) - t;
  let sum = 0;
  // Below ½¹⁶/18! of the first term nothing changes any more.
  for (let k = 18; k > 2; k--) sum = (t / k) * (1 + sum);
  return (t * t * (1 + sum)) / 2;
}
