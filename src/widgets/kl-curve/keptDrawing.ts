import { parseHeights } from "../../ui/comparison.ts";
import { useStored } from "../../ui/useStored.ts";
import { DRAWN_POINTS, TOP } from "./params.ts";

/** A drawing and the coin it was made for. */
export interface Kept {
  readonly p: number;
  readonly drawn: readonly number[];
}

/** The reader's last drawing, kept in this browser. */
export const useKeptDrawing = () => useStored("guess/kl-divergence/curve", parse);

function parse(stored: unknown): Kept | undefined {
  const { p, drawn } = (stored ?? {}) as Partial<Kept>;
  const heights = parseHeights(drawn, DRAWN_POINTS, TOP);
  return heights && typeof p === "number" && p >= 0 && p <= 1 ? { p, drawn: heights } : undefined;
}
