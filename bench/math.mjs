import { createServer } from "vite";

const N = 1_000_000;
const ROUNDS = 7;

/** Times of the distribution functions at n = 10⁶, as multiples of a bare loop over Math.log. */
export async function measureMath() {
  const vite = await createServer({
    appType: "custom",
    server: { middlewareMode: true, hmr: false },
    logLevel: "error",
  });
  const { entropy, crossEntropy, klDivergence, jsDivergence } =
    await vite.environments.ssr.runner.import("/src/math/index.ts");
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
  await vite.close();
  return rows;
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
