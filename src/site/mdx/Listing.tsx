import { z } from "zod";
import { Island } from "../../islands/Island.tsx";
import { Html } from "../Html.tsx";
import { word } from "./word.tsx";

const files = import.meta.glob<string>("/content/listings/*/*", {
  query: "?listing",
  eager: true,
  import: "default",
});

const PROGRAMS: Record<string, string> = {
  python: "python.py",
  numpy: "numpy.py",
  pytorch: "pytorch.py",
  javascript: "javascript.js",
};

/** The program of content/listings/<of>/ in each of its languages, and what all of them print. */
export default word("Listing", { of: z.string() }, ({ of, where }) => {
  const read = (file: string): string | undefined => files[`/content/listings/${of}/${file}`];
  const tabs = Object.keys(PROGRAMS).filter((name) => read(PROGRAMS[name]) !== undefined);
  const output = read("output.txt");
  const place = `${where}: <Listing of="${of}">`;
  if (tabs.length === 0) throw new Error(`${place}: content/listings/${of}/ holds no program`);
  if (output === undefined) throw new Error(`${place}: content/listings/${of}/output.txt is missing`);
  const slots = tabs.map((name) => [name, <Html key={name} html={read(PROGRAMS[name])!} />]);
  return (
    <Island
      kind="listing"
      when="touch"
      remembers="language"
      where={place}
      props={{ of, tabs }}
      slots={{ ...Object.fromEntries(slots), output: <Html html={output} /> }}
    />
  );
});
