import { parseHeights } from "../../ui/comparison.ts";
import { useStored } from "../../ui/useStored.ts";
import { DRAWN_POINTS, TOP } from "./params.ts";

/** The reader's last drawing, kept in this browser. */
export const useKeptDrawing = () => useStored("guess/perplexity/orders", parse);

const parse = (stored: unknown) => parseHeights(stored, DRAWN_POINTS, TOP);
