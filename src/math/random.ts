import { refuse } from "./validate.ts";

/**
 * Random numbers that can be drawn again: the same seed gives the same ones, in every browser.
 *
 *   the generator sfc32: 96 bits of state and a counter, all 32 bits of each number random
 *
 * @param seed - a whole number in [0, 2⁵³)
 * @returns a function that gives the next number, in [0, 1), a multiple of 2⁻³²
 * @throws {RangeError} if the seed is not such a number
 * @see Doty-Humphrey, PractRand 0.95 (2018), RNGs/sfc
 * @example seededRandom(42)() // 0.2944
 */
export function seededRandom(seed: number): () => number {
  if (!(Number.isSafeInteger(seed) && seed >= 0)) {
    refuse(`seed is ${seed}: it must be a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`);
  }
  let a = 0;
  let b = seed | 0;
  let c = Math.floor(seed / 2 ** 32) | 0;
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first few numbers of neighbouring seeds are alike.
  for (let i = 0; i < 12; i++) next();
  return next;
}
