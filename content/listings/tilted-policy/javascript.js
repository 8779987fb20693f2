import { tiltedPolicy } from "measured-surprise";

const ref = [0.5, 0.3, 0.15, 0.05];
const reward = [0, 1, 2, 4];
const four = (x) => x.toFixed(4);

for (const beta of [2, 1, 0.5]) {
  const { policy, expectedReward: earned, kl, logZ } = tiltedPolicy(ref, reward, beta);
  console.log(`beta ${beta}   ${policy.map(four).join("  ")}`);
  console.log(`  reward ${four(earned)}  KL ${four(kl)}  value ${four(beta * logZ)}`);
  console.log(`  reward - beta * KL = ${four(earned - beta * kl)}`);
}
