import { number } from "../../figure/params.ts";

/** As many letters as a page's width holds in words of two bits. */
export const MOST = 40;

export const params = {
  letters: number({ label: "letters so far", min: 1, max: MOST, step: 1, default: 24 }),
  seed: number({ label: "seed of the letters", min: 1, max: 9999, step: 1, default: 2148 }),
};
