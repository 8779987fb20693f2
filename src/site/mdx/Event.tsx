import { z } from "zod";
import { word } from "./word.tsx";

/** What happened in a year of a `<Timeline>`. */
export default word("Event", { year: z.string() }, ({ where }) => {
  throw new Error(`${where}: <Event> can only stand in a <Timeline>`);
});
