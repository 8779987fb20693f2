import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { copyText } from "../ui/copyText.ts";
import type { LiveProgram } from "./useProgram.ts";

interface ActionsProps {
  program: LiveProgram;
  /** Opens the editor; none where it is open. */
  onEdit?: () => void;
}

/** What can be done with a program, as a row of words. */
export function Actions({ program, onEdit }: ActionsProps) {
  const { busy, changed, code, restore } = program;
  const [copied, setCopied] = useState<{ code: string; word: string }>();
  const undo = useRef<HTMLButtonElement>(null);
  const copyWord = copied?.code === code ? copied.word : "";

  /** Goes with its press; the focus passes to what takes it back. */
  function reset() {
    flushSync(() => program.replace());
    undo.current?.focus();
  }

  async function copy() {
    setCopied({ code, word: (await copyText(code)) ? "Copied" : "Not copied" });
  }

  return (
    <>
      <span className="vh" role="status">
        {copyWord}
      </span>
      <button
        type="button"
        data-run
        aria-keyshortcuts="Control+Enter"
        onClick={() => (busy ? program.stop() : program.start())}
      >
        {busy ? "Stop" : "Run"}
      </button>
      {onEdit && (
        <button type="button" onClick={onEdit}>
          Edit
        </button>
      )}
      {changed && (
        <button type="button" onClick={reset}>
          Reset
        </button>
      )}
      {restore && (
        <button type="button" ref={undo} onClick={restore}>
          Undo
        </button>
      )}
      <button type="button" onClick={copy}>
        {copyWord || "Copy"}
      </button>
    </>
  );
}
