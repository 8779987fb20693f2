import { z } from "zod";
import { Html } from "../Html.tsx";
import { word } from "./word.tsx";

/** Folded away until wanted: for practice beyond the lesson, or a proof. */
export default word(
  "Fold",
  { id: z.string().optional(), title: z.string(), level: z.enum(["practitioner", "proof"]) },
  ({ id, title, level, children }) => (
    <details className="fold" id={id} data-level={level}>
      <Html as="summary" html={title} />
      {children}
    </details>
  ),
);
