import { z } from "zod";
import { references, shortName } from "../library.ts";
import { word } from "./word.tsx";

/** A source, by author and year; `at` says where in it. The whole entry stands at the foot of the lesson. */
export default word("Cite", { id: z.string(), at: z.string().optional() }, ({ id, at, where }) => {
  const reference = references.get(id);
  if (!reference) throw new Error(`${where}: there is no source “${id}” in content/references.bib`);
  return (
    <a className="cite" href={`#source-${id}`}>
      [{shortName(reference)}
      {at && `, ${at.replace(". ", ".\u00a0")}`}]
    </a>
  );
});
