import { bitsPerByte, perplexity, perplexityFromLoss } from "measured-surprise";

const texts = {
  blind: Array(10).fill(1 / 50_000),
  bigram: [0.005, 0.01, 0.008, 0.02, 0.003, 0.015, 0.007, 0.012, 0.009, 0.006],
  "whole page": [0.15, 0.08, 0.12, 0.2, 0.05, 0.1, 0.07, 0.18, 0.09, 0.06],
  three: [0.5, 0.25, 0.125],
  "one zero": [...Array(9).fill(0.5), 0],
};

const show = (x, digits) => (x === Infinity ? "inf" : x.toFixed(digits));

console.log("              nats    bits  perplexity");
for (const [name, probabilities] of Object.entries(texts)) {
  const choices = perplexity(probabilities.map(Math.log));
  const nats = show(Math.log(choices), 3).padStart(6);
  const bits = show(Math.log2(choices), 3).padStart(6);
  console.log(`${name.padEnd(10)}  ${nats}  ${bits}  ${show(choices, 2).padStart(10)}`);
}

// What a training run prints is a loss; one line turns it over.
for (const nats of [1.5, 2.3, 3.0, 10.8]) {
  console.log(`a loss of ${nats.toFixed(1)} nats: ${perplexityFromLoss(nats).toFixed(2)}`);
}

// Models with tokens of different length, in bits for one character.
for (const [name, nats, characters] of [
  ["A", 3.0, 4.5],
  ["B", 2.6, 3.6],
]) {
  const perToken = perplexityFromLoss(nats).toFixed(1);
  console.log(`${name}: ${perToken} per token, ${bitsPerByte(nats, characters).toFixed(3)} bits`);
}
