import { entropy, jointInformation } from "measured-surprise";

const third = 1 / 3;
const tables = {
  umbrella: [[0.6, 0.1], [0.05, 0.25]],
  straightened: [[0.455, 0.245], [0.195, 0.105]],
  "noisy wire": [[0.45, 0.05], [0.05, 0.45]],
  "X and X²": [[0, third], [third, 0], [0, third]],
  "first bit": [[0.25, 0.25], [0.25, 0.25]],
  "both bits": [[0.25, 0], [0, 0.25], [0, 0.25], [0.25, 0]],
};
console.log("                H(X)   H(Y)  H(X,Y)  I(X;Y)");
for (const [name, table] of Object.entries(tables)) {
  const { hx, hy, hxy, mi } = jointInformation(table);
  const [x, y, xy, i] = [hx, hy, hxy, mi].map((bits) => bits.toFixed(4));
  console.log(`${name.padEnd(12)}  ${x} ${y}  ${xy}  ${i}`);
}

// The same wire twice: one flip or the other, but not both.
for (const f of [0.1, 0.1 * 0.9 + 0.9 * 0.1]) {
  console.log(`flip ${f.toFixed(2)}: ${(1 - entropy([f, 1 - f])).toFixed(4)} bits a digit`);
}
