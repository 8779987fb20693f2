import { mutualInformationFromCounts } from "measured-surprise";

// 2000 draws, sorted into 20 bins: how many of either class each bin holds.
const no = {
  "settles it": [1, 4, 6, 25, 43, 80, 130, 184, 212, 293, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  "says little": [4, 6, 18, 25, 55, 53, 95, 125, 126, 144, 108, 100, 67, 42, 26, 14, 4, 5, 1, 0],
  "is noise": [0, 0, 0, 7, 6, 18, 35, 55, 119, 152, 163, 164, 130, 82, 51, 24, 7, 3, 1, 1],
};
const yes = {
  "settles it": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256, 272, 179, 122, 81, 43, 19, 6, 3, 1],
  "says little": [1, 1, 4, 4, 26, 37, 51, 93, 108, 101, 130, 125, 105, 69, 52, 37, 21, 11, 5, 1],
  "is noise": [1, 0, 1, 3, 7, 14, 44, 61, 123, 121, 164, 174, 109, 79, 41, 23, 12, 2, 3, 0],
};

/** Mutual information of two lists of labels, in nats. */
function measured(x, y) {
  const counts = Array.from({ length: 20 }, () => [0, 0]);
  x.forEach((bin, i) => counts[bin][y[i]]++);
  return mutualInformationFromCounts(counts, "nats");
}

/** Lehmer's generator: one seed, the same numbers in any language. */
function* uniform(seed) {
  for (;;) {
    seed = (48271 * seed) % 2147483647;
    yield seed / 2147483647;
  }
}

const random = uniform(9);

function shuffled(labels) {
  const order = [...labels];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random.next().value * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

console.log("             measured  formula  shuffled  19/20 below");
for (const name of Object.keys(no)) {
  const x = no[name].flatMap((n, bin) => Array(n + yes[name][bin]).fill(bin));
  const y = no[name].flatMap((n, bin) => [...Array(n).fill(0), ...Array(yes[name][bin]).fill(1)]);
  const formula = (new Set(x).size - 1) / (2 * x.length);
  const luck = Array.from({ length: 200 }, () => measured(x, shuffled(y))).sort((a, b) => a - b);
  const mean = luck.reduce((sum, value) => sum + value) / 200;
  const numbers = [measured(x, y), formula, mean, luck[189]].map((value) => value.toFixed(4));
  const columns = numbers.map((number, i) => number.padStart([8, 7, 8, 11][i]));
  console.log([name.padEnd(11), ...columns].join("  "));
}
