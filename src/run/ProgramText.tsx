import type { LiveProgram } from "./useProgram.ts";

interface EditorProps {
  language: string;
  code: string;
  label: string;
  line?: number;
  onChange: (code: string) => void;
  onRun: () => void;
  autoFocus?: boolean;
}

interface ProgramTextProps {
  program: LiveProgram;
  /** What a screen reader calls it. */
  label: string;
  autoFocus?: boolean;
}

/** A program's text, to be changed: in the editor, or in a plain field where that does not come. */
export function ProgramText({ program, label, autoFocus }: ProgramTextProps) {
  const { code, run, language } = program;
  return (
    <PlainEditor
      language={language}
      code={code}
      label={label}
      line={run?.code === code ? run.outcome?.line : undefined}
      onChange={program.edit}
      onRun={program.start}
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
