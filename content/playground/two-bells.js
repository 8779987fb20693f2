// What does each direction of KL say as one of two bells widens?
import { gaussianKl } from "measured-surprise";

const P = { mean: 0, sd: 1 };
const lines = {
  "KL(P‖Q)": (sd) => gaussianKl(P, { mean: 0, sd }),
  "KL(Q‖P)": (sd) => gaussianKl({ mean: 0, sd }, P),
};
for (const [name, kl] of Object.entries(lines)) {
  const at = [0.5, 1, 2].map((sd) => `${kl(sd).toFixed(4)} at sd ${sd}`);
  console.log(`${name}: ${at.join(", ")}`);
}
const sds = Array.from({ length: 116 }, (_, i) => 0.35 + i / 50);
plot(sds, lines, { x: "sd of Q, where P has 1", y: "nats" });
