import { z } from "zod";
import { Html } from "../Html.tsx";
import { word } from "./word.tsx";

/** An example solved step by step. */
export default word("Worked", { title: z.string() }, ({ title, children }) => (
  <section className="worked">
    <Html as="h3" html={title} />
    {children}
  </section>
));
