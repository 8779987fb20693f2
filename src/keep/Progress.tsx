import { type ChangeEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { inWords, piecesOf } from "./kinds.ts";
import { changes, type Preference } from "./merge.ts";
import type { Saved } from "./progressFile.ts";
import { readFile } from "./readFile.ts";
import { StartAfresh } from "./StartAfresh.tsx";
import { saveProgress } from "./saveProgress.ts";
import { TakeOver } from "./TakeOver.tsx";
import { forgetAll, keptWork, restore, type Texts, writeAll } from "./work.ts";

/** What the reader is being asked: whether to take over a file, or to forget everything. */
type Question = { readonly name: string; readonly file: Saved } | "afresh";

/**
 * All that the reader made in this browser: saved as a file, read back from one, forgotten. Each change can be
 * taken back until the page is left.
 *
 * @example <Progress />
 */
export function Progress() {
  const [question, setQuestion] = useState<Question>();
  const [said, setSaid] = useState("");
  const [undo, setUndo] = useState<Texts>();
  const below = useRef<HTMLDivElement>(null);

  /** Goes on to what stands below, where the reader is taken: what they pressed may be gone. */
  function show(next: Question | undefined, words: string, before: Texts | undefined = undo) {
    flushSync(() => {
      setQuestion(next);
      setSaid(words);
      setUndo(before);
    });
    below.current?.focus({ preventScroll: true });
  }

  function save() {
    const held = inWords(piecesOf(saveProgress()).values());
    setSaid(held ? `The file is saved. It holds ${held}.` : "The file is saved. There is nothing in it yet.");
  }

  async function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    const read = await readFile(file);
    // So that choosing the same file again is a change again.
    currentTarget.value = "";
    if (typeof read === "string") show(undefined, `${read} Nothing here was changed.`);
    else show({ name: file.name, file: read }, "");
  }

  function take({ work }: Saved, prefer: Preference) {
    const before = writeAll(changes(keptWork(), work, prefer));
    if (before) show(undefined, "Taken over. This page shows it, and so will every other.", before);
    else
      show(undefined, "This browser has no room for it, or keeps nothing at all. Nothing here was changed.");
  }

  function forget() {
    const words = "Everything is forgotten. Fields of this page may still show it, until you leave.";
    show(undefined, words, forgetAll());
  }

  function takeBack() {
    if (undo) restore(undo);
    show(undefined, "Taken back: what was here before is here again.", new Map());
  }

  const leave = () => show(undefined, "Nothing here was changed.");
  return (
    <div className="keeps">
      <p className="keeps-off">This needs JavaScript, which does not run here.</p>
      <div className="keeps-acts">
        <button type="button" className="btn" onClick={save}>
          Save everything as a file
        </button>
        <label className="lnk">
          Read a saved file
          <input type="file" accept=".json,application/json" onChange={choose} />
        </label>
        <button type="button" className="lnk" onClick={() => show("afresh", "")}>
          Start afresh
        </button>
      </div>
      <div className="keeps-said" ref={below} tabIndex={-1}>
        {question === "afresh" && <StartAfresh onSave={save} onForget={forget} onLeave={leave} />}
        {typeof question === "object" && (
          <TakeOver {...question} onTake={(prefer) => take(question.file, prefer)} onLeave={leave} />
        )}
        <p role="status">{said}</p>
        {!question && undo && undo.size > 0 && (
          <button type="button" className="lnk" onClick={takeBack}>
            Undo
          </button>
        )}
      </div>
    </div>
  );
}
