import fc from "fast-check";

/*
 * Property tests draw the same values each time, so that a commit passes everywhere or nowhere.
 * `SEED=… RUNS=… npm run unit` draws others, and more of them.
 */
fc.configureGlobal({
  seed: Number(process.env.SEED ?? 1),
  ...(process.env.RUNS && { numRuns: Number(process.env.RUNS) }),
});
