import type { Measured } from "./measured.ts";

const no = Number.POSITIVE_INFINITY;

/** What the passage comes to, for the page before anything is measured: a test measures anew and compares. */
export const REFERENCE: Measured = {
  own: "",
  print: "y8chuc",
  training: 3602,
  heldOut: 401,
  rates: {
    "witten-bell": {
      training: [4.0704, 3.2292, 2.3607, 1.4723, 0.8734, 0.5208],
      heldOut: [4.1131, 3.4379, 3.0894, 3.119, 3.2174, 3.3096],
    },
    "add-1": {
      training: [4.0704, 3.3135, 3.1067, 3.3104, 3.5378, 3.6699],
      heldOut: [4.1131, 3.4923, 3.5698, 4.03, 4.3153, 4.5117],
    },
    "add-0.1": {
      training: [4.0701, 3.2119, 2.4073, 1.8928, 1.7591, 1.7399],
      heldOut: [4.1133, 3.4448, 3.2513, 3.6037, 3.8755, 4.2086],
    },
    none: {
      training: [4.0701, 3.197, 2.1958, 1.1673, 0.578, 0.3067],
      heldOut: [4.1133, no, no, no, no, no],
    },
  },
  impossible: [0, 5, 64, 181, 263, 316],
  files: { training: 1683, whole: 1859 },
};
