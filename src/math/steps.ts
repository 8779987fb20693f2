/**
 * Long work in short steps: yields how much of it is done, from 0 to 1, some milliseconds apart, and returns
 * the result. Whoever runs it may stop in between, or simply not go on.
 */
export type Steps<Result> = Generator<number, Result, void>;

/**
 * Runs steps to the end at once.
 *
 *   what the steps return
 *
 * @param steps - work not yet begun, or begun
 * @returns its result
 * @throws whatever the work throws
 * @see MDN, Iterators and generators
 * @example finish(adaptiveSteps("abab", 1, 1)) // {"0": 1, "1": 1, "2": 1, "3": 0.585}
 */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
