import { differenceOfProducts } from "./rounding.ts";
import { CompensatedSum } from "./sum.ts";
import { fromNats, logIn } from "./unit.ts";
import type { Mass } from "./validate.ts";

/**
 * A running sum of a·log(a/b) − (a − b), the part of a divergence that one outcome contributes.
 *
 * Over two distributions the a − b add up to nothing, so the sum is their relative entropy; but each
 * term is never negative, and nothing cancels even where a and b nearly agree.
 */
export class DivergenceSum {
  private readonly bits: boolean;
  /** Σ a·log(a/b) of the outcomes where a and b differ by a factor of 2 or more, in the wanted unit. */
  private readonly logs = new CompensatedSum();
  /** All else, in nats. Kept apart so that powers of two give whole bits. */
  private readonly rest = new CompensatedSum();

  constructor(bits: boolean) {
    this.bits = bits;
  }

  /**
   * Adds one outcome. `difference` is a − b, as exactly as the caller knows it; numerator/denominator
   * is a/b, given apart where b itself may be too small for a double. b = 0 is the caller's to settle.
   */
  add(a: number, b: number, difference: number, numerator: number = a, denominator: number = b): void {
    let rest = b;
    if (3 * Math.abs(difference) < a + b) {
      rest = nearTerm(a + b, difference);
    } else if (a > 0) {
      this.logs.add(a * logRatio(this.bits, numerator, denominator));
      rest = -difference;
    }
    this.rest.add(rest);
  }

  /** The sum in the unit asked for, never negative. */
  get value(): number {
    return Math.max(0, this.logs.value + fromNats(this.bits, this.rest.value));
  }
}

/**
 * a·log(a/b) − (a − b) in nats from a + b and a − b, where these differ by a factor of 3 or more.
 *
 * With s = (a − b)/(a + b), a/b = (1 + s)/(1 − s) and log(a/b) = 2(s + s³/3 + s⁵/5 + …). The leading
 * terms cancel on paper and leave (a − b)·(s + (1 + s)(s²/3 + s⁴/5 + …)). At |s| = ⅓ the first term left
 * out, s³⁴/35, is below a rounding error.
 */
function nearTerm(sum: number, difference: number): number {
  const s = difference / sum;
  const z = s * s;
  const z2 = z * z;
  const z4 = z2 * z2;
  const a = 1 / 3 + z * (1 / 5) + z2 * (1 / 7 + z * (1 / 9));
  const b = 1 / 11 + z * (1 / 13) + z2 * (1 / 15 + z * (1 / 17));
  const c = 1 / 19 + z * (1 / 21) + z2 * (1 / 23 + z * (1 / 25));
  const d = 1 / 27 + z * (1 / 29) + z2 * (1 / 31 + z * (1 / 33));
  return difference * (s + (1 + s) * z * (a + z4 * (b + z4 * (c + z4 * d))));
}

/** log(x/y), also where the quotient is too large or too small for a double. */
function logRatio(bits: boolean, x: number, y: number): number {
  const ratio = x / y;
  return ratio > 0 && ratio < Infinity ? logIn(bits, ratio) : logIn(bits, x) - logIn(bits, y);
}

/**
 * p·ΣQ − q·ΣP: by how much p/ΣP exceeds q/ΣQ, without dividing. The sums of two distributions may be off 1
 * by rounding, and next to a divergence of 10⁻³⁰ that is not small.
 */
export function normalizedDifference(p: number, massP: Mass, q: number, massQ: Mass): number {
  const left = p * massQ.excess;
  const right = q * massP.excess;
  const difference = p - q + (left - right);
  if (Math.abs(difference) >= Math.abs(left) + Math.abs(right)) return difference;
  return differenceOfProducts(p, 0, massQ.total, massQ.residue, q, 0, massP.total, massP.residue);
}
