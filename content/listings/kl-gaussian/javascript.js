import { gaussianKl, gaussianKlIntegrand } from "measured-surprise";

/** The same from its integrand, in small steps out to ten widths of p. */
function summed(p, q, step = 0.01) {
  let total = 0;
  const reach = Math.round((10 * p.sd) / step);
  for (let i = -reach; i <= reach; i++) {
    total += step * gaussianKlIntegrand(p.mean + i * step, p, q);
  }
  return total;
}

const standard = { mean: 0, sd: 1 };
const code = { mean: 0.5, sd: 0.8 };
const pairs = {
  "off centre": [standard, { mean: 1, sd: 1 }],
  "too wide": [standard, { mean: 0, sd: 2 }],
  "too narrow": [{ mean: 0, sd: 2 }, standard],
  "code, prior": [code, standard],
  "prior, code": [standard, code],
};
for (const [name, [p, q]] of Object.entries(pairs)) {
  const closed = gaussianKl(p, q).toFixed(4);
  console.log(`${name.padEnd(11)}  ${closed}  ${summed(p, q).toFixed(4)}`);
}

const two = gaussianKl(code, standard) + gaussianKl({ mean: -1, sd: 1.2 }, standard);
console.log(`two independent codes: ${two.toFixed(4)} nats`);
