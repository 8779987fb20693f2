import { z } from "zod";
import type { ListingFile } from "../../../build/data.ts";
import { Island } from "../../islands/Island.tsx";
import { word } from "./word.tsx";

const files = import.meta.glob<ListingFile>("/content/listings/*/*", {
  query: "?listing",
  eager: true,
  import: "default",
});

const LANGUAGES = [
  { id: "python", label: "Python", file: "python.py" },
  { id: "numpy", label: "NumPy", file: "numpy.py" },
  { id: "javascript", label: "JavaScript", file: "javascript.js" },
];

/** The program of content/listings/<of>/ in each of its languages, and what all of them print. */
export default word("Listing", { of: z.string() }, ({ of, where }) => {
  const read = (file: string): ListingFile | undefined => files[`/content/listings/${of}/${file}`];
  const languages = LANGUAGES.filter(({ file }) => read(file));
  const output = read("output.txt")?.text;
  const place = `${where}: <Listing of="${of}">`;
  if (languages.length === 0) throw new Error(`${place}: content/listings/${of}/ holds no program`);
  if (output === undefined) throw new Error(`${place}: content/listings/${of}/output.txt is missing`);
  const slots = languages.map(({ id, file }) => [`code-${id}`, <Code key={id} html={read(file)!.html!} />]);
  return (
    <Island
      kind="listing"
      when="touch"
      remembers="language"
      where={place}
      props={{ languages: languages.map(({ id, label }) => ({ id, label })), output }}
      slots={Object.fromEntries(slots)}
    />
  );
});

function Code({ html }: { html: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, and must by keyboard too
    <pre tabIndex={0}>
      <code dangerouslySetInnerHTML={{ __html: html }} />
    </pre>
  );
}
