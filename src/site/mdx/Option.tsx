import { z } from "zod";
import { word } from "./word.tsx";

/** One answer to choose from in a `<Predict>`; `says` is feedback to who guessed it. */
export default word(
  "Option",
  { answer: z.boolean().optional(), says: z.string().optional() },
  ({ where }) => {
    throw new Error(`${where}: <Option> can only stand in a <Predict>`);
  },
);
