import { crossEntropyFromLogits, softmax } from "measured-surprise";

const z = [2, 1, 0.1];
const cat = 0;
const p = softmax(z);
const slope = p.map((share, i) => share - (i === cat ? 1 : 0));
const loss = (logits) => crossEntropyFromLogits(logits, cat).toFixed(4);

const row = (values) => values.map((x) => x.toFixed(4).padStart(7)).join("  ");

console.log(`shares   ${row(p)}`);
console.log(`slope    ${row(slope)}`);
console.log(`loss      ${loss(z)}`);
console.log(`shifted   ${loss(z.map((x) => x + 1000))}`);
console.log(`twice     ${loss(p)}`);
console.log(`floor     ${loss([1, 0, 0])}`);
console.log(`fresh     ${loss(Array(10).fill(0))}`);
