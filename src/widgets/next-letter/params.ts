import { number } from "../../figure/params.ts";

/** A line from the part of *Moby-Dick* that was not studied: chapter 20, “All Astir”. */
export const LINE = "upon the wide ocean far from";

export const params = {
  letters: number({ label: "letters so far", min: 1, max: LINE.length, step: 1, default: LINE.length }),
};
