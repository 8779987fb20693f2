import type { EditorView } from "@codemirror/view";
import { useLayoutEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { markError, openEditor, replaceText } from "./editorView.ts";

export interface EditorProps {
  language: "python" | "javascript";
  /** The text at first; a change to something the editor does not hold replaces it, as a step that can be undone. */
  code: string;
  /** What assistive technology calls the editor: "Python program". */
  label: string;
  /** The line of an error, from 1. */
  line?: number | undefined;
  onChange: (code: string) => void;
  /** Asked for with Ctrl or Cmd and Enter. */
  onRun: () => void;
  autoFocus?: boolean | undefined;
}

/**
 * A program that can be changed, looking as a listing does. It is as high as its text, or as the least height it
 * inherits; its line numbers hang in the margin to its left, which nothing around it may cut off.
 *
 * Tab leaves it, for who arrives by keyboard must get on by keyboard.
 *
 * @example <Editor language="python" code={code} label="Python program" onChange={keep} onRun={start} />
 */
export default function Editor(props: EditorProps) {
  const { language, code, label, line } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const latest = useRef(props);

  useLayoutEffect(() => {
    latest.current = props;
  });
  useLayoutEffect(() => {
    // A page's policy allows no style elements, which the editor brings along except in a shadow.
    const shadow = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: "open" });
    view.current = openEditor(shadow, {
      language,
      text: latest.current.code,
      label: () => latest.current.label,
      // At once, so that what is run next is what stands here.
      onChange: (text) => flushSync(() => latest.current.onChange(text)),
      onRun: () => latest.current.onRun(),
    });
    if (latest.current.autoFocus) view.current.focus();
    return () => view.current?.destroy();
  }, [language]);
  useLayoutEffect(() => replaceText(view.current!, code), [code]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another editor has no mark yet; another label is read anew
  useLayoutEffect(() => markError(view.current!, line), [line, language, label]);

  return <div className="editor" ref={host} />;
}
