import { useStored } from "../../ui/useStored.ts";
import { DRAWN_POINTS, DRAWN_TOP } from "./params.ts";

/** Where the reader's first idea of the curve is remembered, to be met again at the end of the book. */
const KEY = "guess/binary-entropy/curve";

/** The reader's last drawing, kept in this browser. */
export const useKeptDrawing = () => useStored(KEY, parse);

function parse(stored: unknown): readonly number[] | undefined {
  const fits = Array.isArray(stored) && stored.length > 0 && stored.length <= DRAWN_POINTS;
  return fits && stored.every(isHeight) ? stored : undefined;
}

const isHeight = (x: unknown): x is number => typeof x === "number" && x >= 0 && x <= DRAWN_TOP;
