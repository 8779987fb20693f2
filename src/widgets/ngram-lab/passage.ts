import type { NgramModel } from "../../math/index.ts";
import { MOST_ORDER, WINDOW } from "./params.ts";
import { type Details, GUESSES, type Passage } from "./trained.ts";

const LONG_WORD = 20;

/**
 * The stretch of the held-out text that begins at a share of it, in percent, as far as one follows.
 *
 * @param before - what stands before the held-out text
 * @param bits - for each order the surprise of every held-out letter
 */
export function passageOf(
  model: NgramModel,
  heldOut: string,
  before: string,
  bits: readonly Float64Array[],
  percent: number,
): Passage {
  const start = wordFrom(heldOut, Math.round((Math.max(0, heldOut.length - WINDOW) * percent) / 100));
  const end = start + WINDOW;
  const context = (before + heldOut.slice(Math.max(0, start - MOST_ORDER), start)).slice(-MOST_ORDER);
  const text = heldOut.slice(start, end);
  return {
    text,
    before: context,
    bits: bits.map((surprises) => surprises.slice(start, end)),
    details: detailsOf(model, text, context),
  };
}

/** The first letter of a word from here on, if one begins soon. */
function wordFrom(text: string, start: number): number {
  if (start === 0 || text[start - 1] === " ") return start;
  const space = text.slice(start, start + LONG_WORD).indexOf(" ");
  return space < 0 ? start : start + space + 1;
}

function detailsOf(model: NgramModel, text: string, before: string): Details {
  const orders = MOST_ORDER + 1;
  const links = new Int32Array(text.length * orders * 3);
  const shares = new Float64Array(text.length * orders * GUESSES);
  let likeliest = "";
  for (const [i, letter] of [...text].entries()) {
    const context = (before + text.slice(0, i)).slice(-MOST_ORDER);
    const chain = model.evidence(context, letter);
    links.set(
      chain.flatMap(({ count, total, distinct }) => [count, total, distinct]),
      i * orders * 3,
    );
    const distributions = model.distributionsByLength(context);
    for (let order = 0; order < orders; order++) {
      const p = distributions[Math.min(order, distributions.length - 1)];
      for (const [rank, symbol] of best(p).entries()) {
        likeliest += model.alphabet[symbol];
        shares[(i * orders + order) * GUESSES + rank] = p[symbol];
      }
    }
  }
  return { links, likeliest, shares };
}

/** The places of the greatest few; of equals the first. */
function best(p: readonly number[]): number[] {
  const places = p.map((_, i) => i);
  return places.sort((a, b) => p[b] - p[a] || a - b).slice(0, GUESSES);
}
