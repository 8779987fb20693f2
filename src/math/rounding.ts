/** 2²⁷ + 1 cuts a double into two halves of 26 bits, whose products are exact. */
const SPLITTER = 134217729;

/**
 * What rounding took from a product: a·b = product + error, exactly.
 *
 *   error = a·b − fl(a·b)
 *
 * Exact while neither factor passes 10²⁹⁹ and the product is 0 or above 10⁻²⁹⁰.
 *
 * @param a - finite number
 * @param b - finite number
 * @param product - the double a * b
 * @returns the error, at most half an ulp of the product
 * @see Dekker, A floating-point technique for extending the available precision, Numer. Math. 18 (1971) 224–242
 * @example productError(2 ** 27 + 1, 2 ** 27 + 1, (2 ** 27 + 1) * (2 ** 27 + 1)) // 1
 */
export function productError(a: number, b: number, product: number): number {
  const wideA = SPLITTER * a;
  const highA = wideA - (wideA - a);
  const lowA = a - highA;
  const wideB = SPLITTER * b;
  const highB = wideB - (wideB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/**
 * What rounding took from a difference: a − b = difference + error, exactly.
 *
 *   error = (a − b) − fl(a − b)
 *
 * @param a - finite number
 * @param b - finite number
 * @param difference - the double a - b
 * @returns the error, at most half an ulp of the difference
 * @see Knuth, The Art of Computer Programming, vol. 2, 3rd ed., §4.2.2, theorem B
 * @example differenceError(1, 2 ** -60, 1 - 2 ** -60) * 2 ** 60 // -1
 */
export function differenceError(a: number, b: number, difference: number): number {
  const shift = difference - a;
  return a - (difference - shift) - (b + shift);
}

/**
 * A difference of two products whose factors are pairs of doubles, where rounding the products first would
 * leave nothing of it.
 *
 *   (a + a′)(b + b′) − (c + c′)(d + d′)
 *
 * @param a - first factor of the first product; aLow is the small part that a leaves off, and so on
 * @returns the difference, with an error of about 10⁻³² of the larger product
 * @see Ogita, Rump, Oishi, Accurate sum and dot product, SIAM J. Sci. Comput. 26 (2005), §5
 * @example differenceOfProducts(1 + 2 ** -30, 0, 1 - 2 ** -30, 0, 1, 0, 1, 0) * 2 ** 60 // -1
 */
export function differenceOfProducts(
  a: number,
  aLow: number,
  b: number,
  bLow: number,
  c: number,
  cLow: number,
  d: number,
  dLow: number,
): number {
  const ab = a * b;
  const cd = c * d;
  const errors = productError(a, b, ab) - productError(c, d, cd);
  return ab - cd + (errors + (a * bLow + aLow * b - c * dLow - cLow * d));
}
