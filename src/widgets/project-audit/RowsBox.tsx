import { type ClipboardEvent, useId, useMemo } from "react";
import { View } from "../../figure/View.tsx";
import type { Model } from "./model.ts";
import { MOST_ROWS } from "./params.ts";
import { ROWS, toCsv } from "./rows.ts";
import { whole } from "./sentences.ts";

interface Props {
  own: string;
  model: Model;
  onWrite: (own: string) => void;
}

/** From here on a browser takes seconds to lay out the lines of a box: only the first are put into it. */
const LONG = 50_000;
const FIRST = 1_000;

/** Rows of the reader’s own, or those that come with the page, to be read and taken elsewhere. */
export function RowsBox({ own, model, onWrite }: Props) {
  const id = useId();
  const { source, pasted } = model;
  const csv = useMemo(() => (source === "own" ? undefined : toCsv(ROWS[source])), [source]);
  const long = csv === undefined && own.length > LONG;

  /** What is long goes past the box. */
  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const text = event.clipboardData.getData("text");
    if (text.length <= LONG) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    onWrite(own.slice(0, selectionStart) + text + own.slice(selectionEnd));
  }

  return (
    <View>
      <div className="copy-panel">
        <label htmlFor={id}>
          {csv === undefined
            ? "Your rows, a probability of label 1 and the label in each. They stay on this page."
            : "The rows of this figure. Copy them into a program of your own."}
        </label>
        <textarea
          id={id}
          rows={8}
          spellCheck={false}
          readOnly={csv !== undefined || long}
          placeholder={"p,label\n0.93,1\n0.2,0"}
          value={csv ?? (long ? `${own.slice(0, FIRST)} …` : own)}
          onPaste={long ? undefined : paste}
          onChange={(event) => onWrite(event.currentTarget.value)}
        />
        {long && (
          <button type="button" className="lnk" onClick={() => onWrite("")}>
            Empty the box
          </button>
        )}
      </div>
      {csv === undefined && (
        <>
          <div className="hint" role="status">
            {long && <p>All rows are read, only the first few are shown here.</p>}
            {pasted && <Found pasted={pasted} />}
          </div>
          <p className="hint">
            Columns parted by commas, semicolons or tabs (then also 0,93). A first line of names may say the
            order. At most {whole(MOST_ROWS)} rows.
          </p>
        </>
      )}
    </View>
  );
}

function Found({ pasted: { found, bad, badCount, cut } }: { pasted: NonNullable<Model["pasted"]> }) {
  return (
    <>
      <p>
        {whole(found)} {found === 1 ? "row is" : "rows are"} used.
        {cut && ` More than ${whole(MOST_ROWS)} are not read.`}
        {badCount > 0 && ` ${whole(badCount)} ${badCount === 1 ? "line is" : "lines are"} left out:`}
      </p>
      {badCount > 0 && (
        <ul>
          {bad.map(({ line, why }) => (
            <li key={line}>
              line {whole(line)}: {why}
            </li>
          ))}
          {badCount > bad.length && <li>and {whole(badCount - bad.length)} more</li>}
        </ul>
      )}
    </>
  );
}
