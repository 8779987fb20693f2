import type { Score, Trained } from "./trained.ts";

/* What the first training comes to, for the page before it: a test trains anew and compares every number. */

/** Contexts, bits of the training text, letters called impossible, bits of the held-out text. */
const SCORES = [
  [1, 4.091387, 0, 4.102905],
  [27, 3.3204, 2, 3.312003],
  [481, 2.673118, 70, 2.683681],
  [4088, 2.076196, 498, 2.233722],
  [16102, 1.611644, 2037, 2.10099],
  [39764, 1.205607, 4878, 2.154505],
  [69773, 0.873764, 8143, 2.286073],
  [98898, 0.600296, 11400, 2.43261],
  [124382, 0.390715, 14151, 2.562232],
] as const;

/** The surprise of every letter of the passage at order 4, in whole bits up to 8. */
const BITS =
  "311040131010510031533688528310002203013255882412520033130203010526006432000023040031432110106811206421062222620022027003324231100310052102000531002402142104215231361100031233230430";

/** The letter b of "bugbear" after " bug": how often it came, any did, how many kinds, bits. */
const CHAIN = [
  [2575, 188007, 27, 6.1897],
  [0, 3736, 16, 14.0632],
  [0, 243, 8, 19.0347],
  [0, 0, 0, 19.0347],
  [0, 0, 0, 19.0347],
] as const;

const GUESSES = [
  ["h", 0.860888],
  ["e", 0.034927],
  [" ", 0.030378],
  ["g", 0.024264],
  ["i", 0.017006],
] as const;

/** Letters of the passage where the figure opens. */
export const OPENS_AT = 43;

const ORDER = 4;

/** The book's own models: all of chapters 1 to 22, Witten–Bell. */
export const REFERENCE: Trained = {
  setting: {
    source: "moby-dick",
    own: "",
    share: 100,
    smoothing: "witten-bell",
    k: 1,
    place: 0,
    temperature: 1,
    sample: 1,
  },
  letters: 188007,
  heldOut: 20890,
  scores: SCORES.map(
    ([contexts, training, impossible, heldOut], order): Score => ({
      order,
      contexts,
      training,
      impossible,
      heldOut,
    }),
  ),
  passage: {
    text: "was nothing but a humbug trying to be a bugbear but we had not gone perhaps above a hundred yards when chancing to turn a corner and looking back as i did so who should be seen but",
    before: "that he ",
    bits: SCORES.map((_, order) => (order === ORDER ? [...BITS].map(Number) : undefined)),
    details: {
      at: OPENS_AT,
      order: ORDER,
      bits: 19.0347,
      chain: CHAIN.map(([count, total, kinds, bits]) => ({ count, total, kinds, bits })),
      guesses: GUESSES.map(([letter, p]) => ({ letter, p })),
    },
  },
  samples: SCORES.map((_, order) =>
    order === ORDER
      ? "he left before was been fine clothere noble i madd likewise any chimney image where with he may to gibber since main our own only at last of grass this are in t"
      : undefined,
  ),
};
