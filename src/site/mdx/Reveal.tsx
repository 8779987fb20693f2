import { word } from "./word.tsx";

/** What a `<Predict>` or a `<Sort>` tells once the reader has committed to a guess. */
export default word("Reveal", {}, ({ where }) => {
  throw new Error(`${where}: <Reveal> can only stand in a <Predict> or a <Sort>`);
});
