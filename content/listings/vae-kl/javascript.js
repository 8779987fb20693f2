import { gaussianKl } from "measured-surprise";

const prior = { mean: 0, sd: 1 };
const leash = (mu, sd) =>
  mu.reduce((sum, mean, i) => sum + gaussianKl({ mean, sd: sd[i] }, prior), 0);

const codes = {
  "one dimension": [[0.5], [0.8]],
  "a picture": [[0.5, -1], [0.8, 1.2]],
  "very sure": [[0.5, -1], [0.01, 0.01]],
  collapsed: [[0, 0], [1, 1]],
};
for (const [name, [mu, sd]] of Object.entries(codes)) {
  console.log(`${name.padEnd(13)}  ${leash(mu, sd).toFixed(4)}`);
}
