import { useState } from "react";
import type { Model, Piece } from "./model.ts";

/** Where what is shown now lay in what was shown before, as shares of it. */
export interface Lens {
  readonly start: number;
  readonly width: number;
  /** Letters further in; negative on the way out. */
  readonly deeper: number;
}

/** Further than so many letters there is no way to follow. */
const FAR = 4;

/** The way from the message shown before to this one, or `undefined` where it is no zoom. */
export function useZoom({
  coded,
  places,
  pieces,
}: Pick<Model, "coded" | "places" | "pieces">): Lens | undefined {
  const [seen, see] = useState<{ coded: string; places: readonly number[]; lens?: Lens }>({ coded, places });
  if (seen.coded === coded) return seen.lens;
  const next = { coded, places, lens: lensOf(seen.places, places, pieces) };
  see(next);
  return next.lens;
}

/** Where the interval of one message lies in that of the other, if one of them begins with the other. */
export function lensOf(
  before: readonly number[],
  now: readonly number[],
  pieces: readonly Piece[],
): Lens | undefined {
  const deeper = now.length - before.length;
  const [short, long] = deeper > 0 ? [before, now] : [now, before];
  if (Math.abs(deeper) > FAR || !short.every((place, i) => place === long[i])) return undefined;
  let start = 0;
  let width = 1;
  for (const place of long.slice(short.length)) {
    const piece = pieces[place];
    if (!piece?.p) return undefined;
    start += width * piece.start;
    width *= piece.p;
  }
  return deeper > 0 ? { start, width, deeper } : { start: -start / width, width: 1 / width, deeper };
}
