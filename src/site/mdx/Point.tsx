import { word } from "./word.tsx";

/** One of the things that an answer to a `<Checkpoint>` should have. */
export default word("Point", {}, ({ where }) => {
  throw new Error(`${where}: <Point> can only stand in a <Checkpoint>`);
});
