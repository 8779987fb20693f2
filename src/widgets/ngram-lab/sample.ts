import { type NgramModel, sampleIndex, seededRandom, softmax } from "../../math/index.ts";

/** Letters a model writes. */
const LENGTH = 160;

/**
 * What a model of some order writes, letter by letter from its own last ones, beginning with none.
 *
 * @param temperature - sharpens its probabilities below 1 and flattens them above; at 0 the likeliest letter
 *   comes, and of equally likely ones any
 * @returns the letters; fewer where nothing ever followed the last of them
 */
export function write(model: NgramModel, order: number, temperature: number, seed: number): string {
  const random = seededRandom(seed);
  let text = "";
  while (text.length < LENGTH) {
    const context = order === 0 ? "" : text.slice(-order);
    const p = model.distributionsByLength(context).at(-1)!;
    if (!p.some((share) => share > 0)) break;
    const tempered = softmax(
      p.map((share) => Math.log(share)),
      temperature,
    );
    text += model.alphabet[sampleIndex(tempered, random())];
  }
  return text;
}
