import { gaussianMixtureKl } from "measured-surprise";

/** Downhill in the centre and in the logarithm of the width. */
function descend(cost, mean, sd) {
  for (let i = 0; i < 70; i++) {
    const tilt = cost({ mean: mean + 1e-4, sd }) - cost({ mean: mean - 1e-4, sd });
    const [wider, thinner] = [sd * Math.exp(1e-4), sd * Math.exp(-1e-4)];
    const swell = cost({ mean, sd: wider }) - cost({ mean, sd: thinner });
    // The wider the bell, the longer its strides.
    mean -= (0.2 * sd ** 2 * tilt) / 2e-4;
    sd *= Math.exp((-0.1 * swell) / 2e-4);
  }
  return { mean, sd };
}

const starts = [
  [4, 1, 1],
  [4, 0, 2],
  [2, 1, 1],
];
for (const [d, mean, sd] of starts) {
  const hills = [-d, d].map((centre) => ({ weight: 0.5, mean: centre, sd: 1 }));
  for (const name of ["forward", "reverse"]) {
    const cost = (bell) => gaussianMixtureKl(bell, hills, name);
    const end = descend(cost, mean, sd);
    const centre = Math.abs(end.mean).toFixed(2);
    const place = `centre ${centre}  width ${end.sd.toFixed(3)}  cost ${cost(end).toFixed(4)}`;
    console.log(`+-${d} from ${mean}, ${sd}  ${name}  ${place}`);
  }
}
