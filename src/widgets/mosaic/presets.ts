import type { CastName } from "./casts.ts";

/** A preset sets the table, with nothing straightened, swapped or known. */
const table = (p: readonly number[], rows: number, cast: CastName, given = 0) => ({
  p,
  rows,
  cast,
  straight: 0,
  swapped: false,
  given,
});

const THIRD = 1 / 3;

export const presets = [
  { id: "identical", label: "A copy", state: table([0.5, 0, 0, 0.5], 2, "numbers") },
  { id: "umbrella", label: "The umbrella", state: table([0.6, 0.1, 0.05, 0.25], 2, "weather") },
  { id: "independent", label: "Independent", state: table([0.455, 0.245, 0.195, 0.105], 2, "weather") },
  { id: "wire", label: "A noisy wire", state: table([0.45, 0.05, 0.05, 0.45], 2, "wire") },
  { id: "square", label: "X and its square", state: table([0, THIRD, THIRD, 0, 0, THIRD], 2, "square") },
  { id: "xor", label: "One bit of an XOR", state: table([0.25, 0.25, 0.25, 0.25], 2, "bit") },
  { id: "pair", label: "Both bits of it", state: table([0.25, 0, 0, 0.25, 0, 0.25, 0.25, 0], 2, "pair") },
  {
    id: "four",
    label: "Four by four",
    state: table(
      [
        1 / 8,
        1 / 16,
        1 / 16,
        1 / 4,
        1 / 16,
        1 / 8,
        1 / 16,
        0,
        1 / 32,
        1 / 32,
        1 / 16,
        0,
        1 / 32,
        1 / 32,
        1 / 16,
        0,
      ],
      4,
      "numbers",
    ),
  },
  { id: "alarm", label: "The alarm rings", state: table([0.9, 0.05, 0, 0.05], 2, "alarm", 2) },
];
