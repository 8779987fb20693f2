import { entropy, surprisal } from "measured-surprise";

const P = [0.4, 0.3, 0.2, 0.1];
const H = entropy(P);

/** Lehmer's generator: one seed, the same numbers in any language. */
function* uniform(seed) {
  for (;;) {
    seed = (48271 * seed) % 2147483647;
    yield seed / 2147483647;
  }
}

/** The probability of the outcome that u, between 0 and 1, falls on. */
function draw(u) {
  for (const p of P) {
    if (u < p) return p;
    u -= p;
  }
  return P.at(-1);
}

const random = uniform(1948);
let paid = 0;
for (let day = 1; day <= 100_000; day++) {
  paid += surprisal(draw(random.next().value));
  if ([1, 10, 100, 1_000, 10_000, 100_000].includes(day)) {
    const mean = paid / day;
    const gap = (mean < H ? "" : "+") + (mean - H).toFixed(3);
    const shown = `${mean.toFixed(3)} bits a day, ${gap}`;
    console.log(`after ${String(day).padStart(6)}: ${shown}`);
  }
}
