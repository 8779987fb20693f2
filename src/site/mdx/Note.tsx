import { word } from "./word.tsx";

/** A side note to the paragraph before it. */
export default word("Note", {}, ({ children }) => (
  <div className="note" role="note">
    {children}
  </div>
));
