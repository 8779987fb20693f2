import { z } from "zod";
import { Html } from "../Html.tsx";
import { word } from "./word.tsx";

/** An example solved up to its last step, which is an exercise. */
export default word("Faded", { title: z.string() }, ({ title, children }) => (
  <section className="faded">
    <Html as="h3" html={title} />
    {children}
  </section>
));
