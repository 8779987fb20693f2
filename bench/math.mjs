import { build } from "vite";

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
