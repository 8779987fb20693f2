import { word } from "./word.tsx";

/** Exercises from earlier lessons, to be answered from memory. */
export default word("Recall", {}, ({ children }) => (
  <section className="recall">
    <h3>From earlier lessons</h3>
    {children}
  </section>
));
