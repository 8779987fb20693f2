import { useId, useState } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import type { Model } from "./model.ts";
import { LAST, READERS, type params as schema } from "./params.ts";
import { readResults } from "./result.ts";

interface Props extends Pick<ViewProps<typeof schema, Model>, "set"> {
  readers: readonly number[];
}

/** Results of several readers, from files or pasted, each added to the class. */
export default function Classroom({ readers, set }: Props) {
  const id = useId();
  const [pasted, setPasted] = useState("");
  const [said, say] = useState<readonly string[]>([]);

  const add = (texts: readonly (readonly [name: string, text: string])[]) => {
    const results = texts.map(([name, text]) => readResults(name, text));
    const found = results.flatMap((result) => result.readers);
    const room = READERS - readers.length / LAST;
    set({ readers: [...readers, ...found.slice(0, room).flat()] });
    const count = Math.min(found.length, room);
    say([
      `${count === 1 ? "1 result" : `${count} results`} added.`,
      ...(found.length > room ? [`A class has at most ${READERS} readers.`] : []),
      ...results.flatMap((result) => result.problems),
    ]);
  };

  return (
    <div className="copy-panel">
      <label htmlFor={id}>Paste saved results, one a line</label>
      <textarea id={id} rows={3} value={pasted} onChange={(event) => setPasted(event.currentTarget.value)} />
      <button
        type="button"
        className="btn"
        disabled={pasted.trim() === ""}
        onClick={() => {
          add([["What was pasted", pasted]]);
          setPasted("");
        }}
      >
        Add
      </button>
      <label className="lnk">
        <input
          type="file"
          className="vh"
          multiple
          accept=".json,application/json"
          onChange={async ({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            add(await Promise.all(files.map(async (file) => [file.name, await file.text()] as const)));
            currentTarget.value = "";
          }}
        />
        Choose files
      </label>
      <button
        type="button"
        className="lnk"
        disabled={readers.length === 0}
        onClick={() => set({ readers: [] })}
      >
        Empty the class
      </button>
      <p role="status">
        {said.map((line) => (
          <span key={line}>{line} </span>
        ))}
      </p>
    </div>
  );
}
