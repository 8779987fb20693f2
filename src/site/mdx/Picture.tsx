import { word } from "./word.tsx";

/** What a `<Predict>` asks about, drawn beside it. */
export default word("Picture", {}, ({ where }) => {
  throw new Error(`${where}: <Picture> can only stand in a <Predict>`);
});
