import { parseHeights } from "../../ui/comparison.ts";
import { useStored } from "../../ui/useStored.ts";
import { DRAWN_POINTS, DRAWN_TOP } from "./params.ts";

/** Where the reader's first idea of the curve is remembered, to be met again at the end of the book. */
const KEY = "guess/binary-entropy/curve";

/** The reader's last drawing, kept in this browser. */
export const useKeptDrawing = () => useStored(KEY, parse);

const parse = (stored: unknown) => parseHeights(stored, DRAWN_POINTS, DRAWN_TOP);
