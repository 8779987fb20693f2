import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import type { EditorProps } from "./Editor.tsx";
import type { LiveProgram } from "./useProgram.ts";

interface ProgramTextProps {
  program: LiveProgram;
  /** What a screen reader calls it. */
  label: string;
  autoFocus?: boolean;
  /** Stands in its place until the editor has come. */
  room?: ReactNode;
}

/** A program's text, to be changed: in the editor, or in a plain field where that does not come. */
export function ProgramText({ program, label, autoFocus, room }: ProgramTextProps) {
  const [Field, setField] = useState<ComponentType<EditorProps>>();
  const { code, run, language } = program;
  useEffect(() => {
    // The editor's styles are made for a shadow, which older browsers dress in another way.
    const styled = "adoptedStyleSheets" in document;
    const editor = styled ? import("./Editor.tsx").then((file) => file.default) : Promise.reject();
    editor.catch(() => PlainEditor).then((Field) => setField(() => Field));
  }, []);

  if (!Field) {
    return (
      <div className="editor-room">
        {room ?? (
          <pre>
            <code>{code}</code>
          </pre>
        )}
      </div>
    );
  }
  return (
    <Field
      language={language}
      code={code}
      label={label}
      line={run?.code === code ? run.outcome?.line : undefined}
      onChange={program.edit}
      onRun={() => program.start()}
      autoFocus={autoFocus}
    />
  );
}

function PlainEditor({ code, label, onChange, onRun, autoFocus }: EditorProps) {
  return (
    <textarea
      className="plain-editor"
      aria-label={label}
      value={code}
      rows={code.split("\n").length + 1}
      spellCheck={false}
      autoCapitalize="off"
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
      autoFocus={autoFocus}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onRun();
      }}
    />
  );
}
