/**
 * An order of n things that anybody can draw again: the same for the same seed, in every browser.
 *
 * Never the order they stand in already, so that there is something to do.
 *
 * @param seed - any text: the id of what is shuffled
 * @param n - how many things, at least 2
 * @returns the indices 0 … n − 1, each once
 * @throws {RangeError} if there are fewer than two things, which have no second order
 * @see Knuth, The Art of Computer Programming, vol. 2 (1997), §3.4.2, algorithm P
 */
export function shuffle(seed: string, n: number): number[] {
  if (n < 2) throw new RangeError(`n is ${n}: fewer than two things cannot be shuffled`);
  const next = randomFrom(seed);
  const order = Array.from({ length: n }, (_, index) => index);
  for (let last = n - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  if (order.every((item, place) => item === place)) order.push(order.shift()!);
  return order;
}

/** Numbers in [0, 1): the text is hashed (FNV-1a), the hash stepped by a 32-bit generator (mulberry32). */
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
