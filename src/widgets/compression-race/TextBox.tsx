import { useId, useState } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { fitted } from "./count.ts";
import type { Model } from "./model.ts";
import { chosen, LINKED, MOST_BYTES, type params as schema } from "./params.ts";
import { bytesWords, pigeonholes, size } from "./sentences.ts";

interface Props {
  model: Model;
  /** Nothing is being measured: it was stopped, or could not start. */
  idle: boolean;
  set: ViewProps<typeof schema, Model>["set"];
}

/** The text to type or paste, and what is to be known about it. */
export function TextBox({ model, idle, set }: Props) {
  const id = useId();
  const [cut, setCut] = useState<string>();
  const { text, sample } = model;
  const enter = (entered: string) => {
    const kept = fitted(entered, MOST_BYTES);
    setCut(kept.whole ? undefined : kept.text);
    set(chosen(kept.text));
  };
  const notes = notesOn(model, idle);
  if (cut === text) notes.unshift(`Only the first ${bytesWords(MOST_BYTES)} are raced: the rest is cut off.`);
  return (
    <div className="race-text">
      <label htmlFor={id}>Type or paste a text</label>
      <textarea
        id={id}
        rows={11}
        spellCheck={false}
        value={text}
        onChange={(event) => enter(event.currentTarget.value)}
      />
      <p>{size(model)}</p>
      <p className="hint" role="status">
        {notes.join(" ")}
      </p>
      <p className="hint">
        Your text is not uploaded.{" "}
        {sample === "own" && text.length > LINKED
          ? `Links carry up to ${LINKED} characters: a link to this figure opens a sample instead.`
          : ""}
      </p>
    </div>
  );
}

/** What a reader may wonder about this text, in words. */
function notesOn(model: Model, idle: boolean): string[] {
  const { text, counted, measured, unable, sample } = model;
  const notes: string[] = [];
  const floor = pigeonholes(model);
  if (floor) notes.push(floor);
  if (text.includes("\uFFFD"))
    notes.push("“\uFFFD” stands for what was no whole character; it takes 3 bytes.");
  else if (counted && counted.bytes > counted.characters) {
    notes.push("Characters beyond plain ASCII take 2 to 4 bytes in UTF-8.");
  }
  if (measured) notes.push("gzip and deflate: measured in your browser.");
  else if (unable) {
    notes.push(
      `Your browser cannot compress (it has no CompressionStream)${sample === "own" ? ": gzip and deflate are left out." : "; gzip and deflate are as the book measured them."}`,
    );
  } else if (sample !== "own") notes.push("gzip and deflate: as zlib packs this text.");
  else if (idle) notes.push("gzip and deflate are not measured.");
  return notes;
}
