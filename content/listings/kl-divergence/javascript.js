import { gaussianKl, klDivergence } from "measured-surprise";

const show = (bits) => (bits === Infinity ? "inf" : bits.toFixed(4)).padStart(6);

const truth = [0.7, 0.2, 0.1];
const beliefs = {
  close: [0.65, 0.25, 0.1],
  "no idea": [0.33, 0.33, 0.34],
  "sure, wrong": [0.1, 0.1, 0.8],
  "the truth": truth,
  "never third": [0.8, 0.2, 0],
};
for (const [name, Q] of Object.entries(beliefs)) {
  const back = show(klDivergence(Q, truth));
  console.log(`${name.padEnd(11)}  ${show(klDivergence(truth, Q))}  back ${back}`);
}

// A coin of 0.8 under nine beliefs: the curve, lying on its side.
for (const q of [0.01, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99]) {
  const bits = klDivergence([0.8, 0.2], [q, 1 - q]);
  console.log(`${q.toFixed(2)}  ${show(bits)} |${"=".repeat(Math.round(8 * bits))}`);
}

// Three outcomes, the rest shared 3 to 1 as it should be: a coin again.
for (const q of [0.1, 0.3, 0.9]) {
  const rest = 1 - q;
  const three = show(klDivergence([0.6, 0.3, 0.1], [q, 0.75 * rest, 0.25 * rest]));
  const coin = show(klDivergence([0.6, 0.4], [q, rest]));
  console.log(`${q.toFixed(1)}  three ${three}  coin ${coin}`);
}

const bells = (meanP, sdP, meanQ, sdQ) =>
  show(gaussianKl({ mean: meanP, sd: sdP }, { mean: meanQ, sd: sdQ }));

console.log(`bell too wide ${bells(0, 1, 0, 2)}, too narrow ${bells(0, 2, 0, 1)}`);
console.log(`code, prior ${bells(0.5, 0.8, 0, 1)} nats`);
