import { z } from "zod";
import { Html } from "../Html.tsx";
import { word } from "./word.tsx";

/** A mistake worth knowing by name, and the thought that leads to it. */
export default word("Pitfall", { title: z.string() }, ({ title, children }) => (
  <section className="pitfall">
    <Html as="h3" html={title} />
    {children}
  </section>
));
