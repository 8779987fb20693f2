import { z } from "zod";
import { word } from "./word.tsx";

/** One of the things to put in order in a `<Sort>`; `says` is what to know of it once its place is shown. */
export default word("Item", { says: z.string().optional() }, ({ where }) => {
  throw new Error(`${where}: <Item> can only stand in a <Sort>`);
});
