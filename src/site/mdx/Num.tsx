import { z } from "zod";
import { formatNumber } from "../../ui/format.ts";
import { quantity, word } from "./word.tsx";

/** A plain number, computed and rounded like every other. */
export default word("Num", { of: quantity, digits: z.int().min(0).default(3) }, ({ of, digits }) => (
  <span className="num">{formatNumber(of, digits)}</span>
));
