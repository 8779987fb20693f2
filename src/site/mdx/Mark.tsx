import { z } from "zod";
import { word } from "./word.tsx";

/** Words that name a quantity, in its colour and line: P, Q, entropy (h), KL (k), loss (l). */
export default word("Mark", { as: z.enum(["p", "q", "h", "k", "l"]) }, ({ as, children }) => (
  <span className={`mark c-${as}`}>{children}</span>
));
