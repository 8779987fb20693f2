import { CompensatedSum, sum } from "./sum.ts";

/** Number of points of Gauss's rule on a panel: exact for polynomials of degree below 32. */
const POINTS = 16;

/** Its abscissas and weights on [−1, 1]. */
const RULE = gaussLegendre(POINTS);

/** The last two Legendre polynomials the points can tell apart, at the points, scaled to give coefficients. */
const TAILS = [POINTS - 2, POINTS - 1].map((n) =>
  RULE.points.map((x, i) => (n + 0.5) * RULE.weights[i]! * legendre(n, x).value),
);

/** This many panels more than at first mean that rounding, not the integrand, keeps them open. */
const MOST_NEW = 500;

/** Abscissas and weights: Σ weights[i]·f(points[i]) approximates the integral of f. */
export interface Rule {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

/** A weighted integral over the panels between neighbouring breakpoints, where the integrand may bend. */
export interface Piece {
  /** Of one sign throughout. */
  readonly integrand: (x: number) => number;
  /** Ascending, at least two. */
  readonly breaks: readonly number[];
  readonly weight: number;
}

interface Panel {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Size of the last two Legendre coefficients. */
  readonly tail: number;
}

/**
 * Gauss's rule laid over every panel between neighbouring breakpoints.
 *
 * @param breaks - ascending, length n ≥ 2
 * @returns 16·(n − 1) points and their weights; exact for polynomials of degree below 32 on every panel
 * @see Press et al., Numerical Recipes, 3rd ed., §4.6
 * @example compositeRule([0, 1, 3]).weights.length // 32
 */
export function compositeRule(breaks: readonly number[]): Rule {
  const points = new Float64Array(POINTS * (breaks.length - 1));
  const weights = new Float64Array(points.length);
  for (let i = 0; i < points.length; i++) {
    const panel = Math.floor(i / POINTS);
    const half = (breaks[panel + 1]! - breaks[panel]!) / 2;
    points[i] = breaks[panel]! + half + half * RULE.points[i % POINTS]!;
    weights[i] = half * RULE.weights[i % POINTS]!;
  }
  return { points, weights };
}

/**
 * A weighted sum of integrals, refined where the integrands need it.
 *
 *   Σ weight · ∫ integrand(x) dx
 *
 * The Legendre coefficients of an analytic function fall like ρ⁻ⁿ and the error of the rule like ρ⁻²ⁿ, so
 * tail² / value tells the error of a panel from one evaluation. Panels are halved until it is lost in the
 * rounding of the whole. A bend so sharp that the points between two breakpoints miss it wants a breakpoint.
 *
 * @param pieces - integrands, each with breakpoints and weight; weight · integrand of one sign throughout
 * @returns the sum, to about 10⁻¹⁵ of it
 * @see Trefethen, Approximation Theory and Approximation Practice, ch. 19
 * @example integrate([{ integrand: Math.exp, breaks: [0, 1], weight: 1 }]) // 1.718282
 */
export function integrate(pieces: readonly Piece[]): number {
  let open = pieces.flatMap((piece) =>
    piece.breaks.slice(1).map((to, i) => measured(piece, piece.breaks[i]!, to)),
  );
  const most = open.length + MOST_NEW;
  const size = Math.abs(sum(open.map((panel) => panel.value)));
  const total = new CompensatedSum();
  while (open.length > 0) {
    const next: Panel[] = [];
    const exhausted = open.length > most;
    for (const panel of open) {
      const { piece, from, to, value, tail } = panel;
      const middle = from + (to - from) / 2;
      if (exhausted || !(tail * tail > 1e-17 * size * Math.abs(value)) || !(from < middle && middle < to))
        total.add(value);
      else next.push(measured(piece, from, middle), measured(piece, middle, to));
    }
    open = next;
  }
  return total.value;
}

function measured(piece: Piece, from: number, to: number): Panel {
  const half = (to - from) / 2;
  const centre = from + half;
  let value = 0;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < POINTS; i++) {
    const y = piece.integrand(centre + half * RULE.points[i]!);
    value += RULE.weights[i]! * y;
    even += TAILS[0]![i]! * y;
    odd += TAILS[1]![i]! * y;
  }
  const scale = half * piece.weight;
  return { piece, from, to, value: scale * value, tail: Math.abs(scale) * (Math.abs(even) + Math.abs(odd)) };
}

/**
 * Gauss's rule with n points, n even: the roots of the Legendre polynomial Pₙ by Newton's method.
 *
 * @see Press et al., Numerical Recipes, 3rd ed., §4.6
 */
function gaussLegendre(n: number): Rule {
  const points = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let i = 0; i < n / 2; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    for (let step = 0; step < 5; step++) {
      const { value, slope } = legendre(n, x);
      x -= value / slope;
    }
    points[i] = x;
    points[n - 1 - i] = -x;
    weights[i] = 2 / ((1 - x) * (1 + x) * legendre(n, x).slope ** 2);
    weights[n - 1 - i] = weights[i]!;
  }
  return { points, weights };
}

/** The Legendre polynomial Pₙ and its derivative at x in (−1, 1). */
function legendre(n: number, x: number): { value: number; slope: number } {
  let before = 1;
  let value = x;
  for (let k = 2; k <= n; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  return { value, slope: (n * (before - x * value)) / ((1 - x) * (1 + x)) };
}
