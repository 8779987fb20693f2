import { cellEntropy, dependence, entropyWithin, marginEntropy, probabilityTable } from "./table.ts";
import type { Unit } from "./unit.ts";

/** Every amount of information two variables have, apart and together. */
export interface JointInformation {
  /** H(X) */
  readonly hx: number;
  /** H(Y) */
  readonly hy: number;
  /** H(X,Y) */
  readonly hxy: number;
  /** H(Y|X) */
  readonly hyGivenX: number;
  /** H(X|Y) */
  readonly hxGivenY: number;
  /** I(X;Y) */
  readonly mi: number;
}

/**
 * All entropies of two variables with a joint distribution, and what they share.
 *
 *   H(X,Y) = H(X) + H(Y|X) = H(Y) + H(X|Y),  I(X;Y) = H(X) + H(Y) − H(X,Y)
 *
 * Each is computed from the table itself, none as a difference of others. Rows and columns of zeros add
 * nothing.
 *
 * @param table - table[x][y] of probabilities that together sum to 1
 * @param unit - "bits" (default) or "nats"
 * @returns the six amounts, each in [0, ∞), in `unit`
 * @throws {RangeError} if the table is empty or ragged, an entry is no probability, or the sum is not 1
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §2.2–2.4
 * @example jointInformation([[0.5, 0], [0.25, 0.25]]).hxy // 1.5
 * @example jointInformation([[0.5, 0], [0.25, 0.25]]).hyGivenX // 0.5
 */
export function jointInformation(table: ArrayLike<ArrayLike<number>>, unit: Unit = "bits"): JointInformation {
  const joint = probabilityTable(table, "table");
  return {
    hx: marginEntropy(joint.rows, unit),
    hy: marginEntropy(joint.columns, unit),
    hxy: cellEntropy(joint, unit),
    hyGivenX: entropyWithin(joint, "rows", unit),
    hxGivenY: entropyWithin(joint, "columns", unit),
    mi: dependence(joint, unit),
  };
}

/**
 * Joint entropy: the uncertainty about X and Y together.
 *
 *   H(X,Y) = −Σ p(x,y) log p(x,y)
 *
 * @param pxy - pxy[x][y], probabilities that together sum to 1
 * @param unit - "bits" (default) or "nats"
 * @returns a value in [0, H(X) + H(Y)], in `unit`
 * @throws {RangeError} if the table is empty or ragged, an entry is no probability, or the sum is not 1
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §2.2
 * @example jointEntropy([[0.5, 0], [0.25, 0.25]]) // 1.5
 */
export function jointEntropy(pxy: ArrayLike<ArrayLike<number>>, unit: Unit = "bits"): number {
  return cellEntropy(probabilityTable(pxy, "pxy"), unit);
}

/**
 * Conditional entropy: what is still unknown of Y, on average, once X is known.
 *
 *   H(Y|X) = Σₓ p(x) H(Y|X = x)
 *
 * 0 when X determines Y, H(Y) when they are independent.
 *
 * @param pxy - pxy[x][y], probabilities that together sum to 1
 * @param unit - "bits" (default) or "nats"
 * @returns a value in [0, H(Y)], in `unit`
 * @throws {RangeError} if the table is empty or ragged, an entry is no probability, or the sum is not 1
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §2.2
 * @example conditionalEntropy([[0.5, 0], [0.25, 0.25]]) // 0.5
 */
export function conditionalEntropy(pxy: ArrayLike<ArrayLike<number>>, unit: Unit = "bits"): number {
  return entropyWithin(probabilityTable(pxy, "pxy"), "rows", unit);
}

/**
 * Mutual information: what X and Y tell about each other.
 *
 *   I(X;Y) = Σ p(x,y) log(p(x,y) / (p(x) p(y)))
 *
 * 0 only when they are independent. H(Y) when X determines Y.
 *
 * @param pxy - pxy[x][y], probabilities that together sum to 1
 * @param unit - "bits" (default) or "nats"
 * @returns a value in [0, min(H(X), H(Y))], in `unit`
 * @throws {RangeError} if the table is empty or ragged, an entry is no probability, or the sum is not 1
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §2.3
 * @example mutualInformation([[0.5, 0], [0, 0.5]]) // 1
 * @example mutualInformation([[0.5, 0], [0.25, 0.25]]) // 0.3113
 */
export function mutualInformation(pxy: ArrayLike<ArrayLike<number>>, unit: Unit = "bits"): number {
  return dependence(probabilityTable(pxy, "pxy"), unit);
}
