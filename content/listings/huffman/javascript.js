import { blockWeights, entropy, expectedLength, huffmanLengths, kraftSum } from "measured-surprise";

const sources = {
  orders: [0.5, 0.25, 0.125, 0.125],
  forty: [0.4, 0.3, 0.2, 0.1],
  seventy: [0.7, 0.2, 0.1],
  die: Array(6).fill(1 / 6),
  nearly: [0.97, 0.01, 0.01, 0.01],
};

console.log("source   entropy  Huffman  budget  digits");
for (const [name, P] of Object.entries(sources)) {
  const digits = huffmanLengths(P);
  const H = entropy(P).toFixed(4);
  const average = expectedLength(P, digits).toFixed(4);
  const spent = kraftSum(digits).toFixed(2);
  const sorted = digits.toSorted((a, b) => a - b).join(", ");
  console.log(`${name.padEnd(7)}  ${H}   ${average}   ${spent}    [${sorted}]`);
}

for (let n = 1; n <= 5; n++) {
  const P = blockWeights([0.9, 0.1], n);
  const each = expectedLength(P, huffmanLengths(P)) / n;
  console.log(`${n} to a word: ${each.toFixed(3)} a report`);
}
