import { distribution, flag, text } from "../../figure/params.ts";

export const LETTERS = ["a", "b", "c", "d", "e"] as const;

/** How the end of a message is typed. */
export const END = ".";

export const LONGEST = 240;

export const params = {
  p: distribution({
    label: "probability of each letter, and of the end sign",
    minLength: 2,
    maxLength: LETTERS.length,
    default: [0.7, 0.2, 0.1],
  }),
  ends: flag({ label: "the last piece is the end sign", default: false }),
  message: text({ label: "message", maxLength: LONGEST, default: "abac" }),
};
