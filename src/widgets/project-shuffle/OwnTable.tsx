import { useId, useRef, useState } from "react";
import { View } from "../../figure/View.tsx";
import type { Column } from "./data.ts";
import { evenings } from "./evenings.ts";
import { MOST_FEATURES, type Params } from "./params.ts";
import { MOST_ROWS, readTable } from "./readTable.ts";
import { count } from "./sentences.ts";

interface Props {
  params: Params;
  set: (patch: Partial<Params>) => void;
}

/** The table as text, to read, to change, or to paste another over. It stays on the page: no link carries it. */
export function OwnTable({ params, set }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState("");

  function read() {
    const text = field.current!.value;
    const reading = readTable(text);
    if ("refused" in reading) return say(reading.refused);
    const { data, notes } = reading;
    // New data, new guess.
    set({ own: text, guess: -1, shuffled: false, pairs: false });
    say(
      [
        `${count(data.label.cells.length)} rows, ${data.features.length} ${data.features.length === 1 ? "feature" : "features"}; the label is ${data.label.name}.`,
        ...notes,
      ].join(" "),
    );
  }

  return (
    <View cols="3/-1">
      <div className="copy-panel">
        <label htmlFor={id}>
          The first line names the columns, the last column is the label; at most {MOST_FEATURES} features and{" "}
          {count(MOST_ROWS)} rows.
        </label>
        <textarea
          id={id}
          ref={field}
          rows={8}
          spellCheck={false}
          defaultValue={params.own || asText(params.seed)}
        />
        <button type="button" className="btn" onClick={read}>
          Rank these
        </button>
        <span role="status">{said}</span>
      </div>
      <p className="hint">
        Cells are divided by commas, semicolons or tabs; beside the last two, 3,5 is a number. Columns of
        numbers with more than eight values are cut into quarters. Nothing is uploaded.
      </p>
    </View>
  );
}

/** The evenings, as they would be pasted. */
function asText(seed: number): string {
  const { features, label } = evenings(seed);
  const columns = [...features, label];
  const line = (cell: (column: Column) => string) => columns.map(cell).join(",");
  const rows = Array.from(label.cells, (_, row) => line(({ kinds, cells }) => kinds[cells[row]!]!));
  return [line(({ name }) => name), ...rows].join("\n");
}
