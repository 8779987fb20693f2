import { Island } from "../../islands/Island.tsx";
import { word } from "./word.tsx";

/** All that the reader made in the book: saved as a file, read back from one, forgotten. */
export default word("Progress", {}, ({ where }) => (
  <Island kind="progress" when="touch" where={`${where}: <Progress>`} props={{}} />
));
