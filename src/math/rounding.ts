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
 * @see Dekker, A floating-point technique for extending the available precision, Numer. Math. 18 (1971), §5
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
