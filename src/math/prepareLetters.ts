/**
 * A text in the 27 symbols of Shannon's experiments: the letters a to z and the space.
 *
 *   lower case; every run of anything else becomes one space; none at either end
 *
 * Accents are not folded: "naïve" becomes "na ve".
 *
 * @param text - any text
 * @returns its letters, words parted by single spaces
 * @see Shannon, Prediction and entropy of printed English, Bell Syst. Tech. J. 30 (1951) 50–64
 * @example prepareLetters("  Call me Ishmael. Some years ago—") // "call me ishmael some years ago"
 */
export function prepareLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
}
