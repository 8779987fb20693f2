/** A word as it stands in a text, and as searches compare it. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** So common that they tell no paragraph from another. */
const COMMON = new Set(
  "a an and are as at be but by do for from has have if in is it its of on or s t than that the then there they this to was what when which with you your".split(
    " ",
  ),
);

/** Numbers with their points, and runs of letters and digits. */
const WORD = /\d+(?:[.,]\d+)+|[\p{L}\p{N}\p{M}]+/gu;

/** "Entropies" and "entropy", "naïve" and "naive", "log₂" and "log2" are the same to a search. */
function fold(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/(?<=\w{2})ies$/, "y").replace(/(?<=ss)es$|(?<=\w{2}[^s])s$/, "");
}

/** The words of a text that are worth looking for, in order. */
export function words(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const word = fold(found);
    return COMMON.has(word) ? [] : [{ word, start: index, end: index + found.length }];
  });
}
