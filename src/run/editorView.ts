import { defaultKeymap, history, historyKeymap, isolateHistory } from "@codemirror/commands";
import { javascriptLanguage } from "@codemirror/lang-javascript";
import { pythonLanguage } from "@codemirror/lang-python";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { Annotation, EditorState, type Extension } from "@codemirror/state";
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { errorLine, setErrorLine } from "./editorError.ts";
import { look } from "./editorLook.ts";

const LANGUAGES: Readonly<Record<"python" | "javascript", Extension>> = {
  python: [pythonLanguage, indentUnit.of("    ")],
  javascript: [javascriptLanguage, indentUnit.of("  ")],
};

/** What its owner did to the text, and need not be told. */
const fromOutside = Annotation.define<true>();

interface Settings {
  readonly language: "python" | "javascript";
  readonly text: string;
  /** Read whenever the editor is drawn. */
  readonly label: () => string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/**
 * An editor in a shadow root. Whoever opens it destroys it.
 *
 * @param root - of an element that is in the page
 */
export function openEditor(
  root: ShadowRoot,
  { language, text, label, onChange, onRun }: Settings,
): EditorView {
  const run = () => {
    onRun();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        LANGUAGES[language],
        look,
        errorLine,
        history(),
        bracketMatching(),
        lineNumbers(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        EditorState.tabSize.of(4),
        // Without Tab, which leaves.
        keymap.of([
          { key: "Mod-Enter", run },
          { key: "Ctrl-Enter", run },
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        // Said to be a stop of the Tab key, though the browser makes it one: checkers look for it where text scrolls.
        EditorView.contentAttributes.of(() => ({
          "aria-label": label(),
          "aria-describedby": "hint",
          tabindex: "0",
        })),
        EditorView.scrollMargins.of(() => ({ top: heightOfBar() })),
        EditorView.updateListener.of(({ docChanged, transactions, state }) => {
          const own = transactions.some((one) => one.docChanged && !one.annotation(fromOutside));
          if (docChanged && own) onChange(state.doc.toString());
        }),
      ],
    }),
  });
  view.dom.append(hint());
  view.dom.addEventListener("keydown", keepToItself);
  return view;
}

/** The page sees no editor in a shadow: a slash typed there would open the search. What the editor has no use for goes on. */
function keepToItself(event: KeyboardEvent) {
  const types = !event.ctrlKey && !event.metaKey;
  if (types || event.defaultPrevented) event.stopPropagation();
}

/** What the page's bar covers of the window, in px: the caret keeps clear of it. */
function heightOfBar(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}

function hint(): HTMLElement {
  const command = /Mac|iP(hone|ad|od)/.test(navigator.platform) ? "Cmd" : "Ctrl";
  const textContent = `Tab leaves the editor. ${command} + Enter runs.`;
  return Object.assign(document.createElement("p"), { id: "hint", textContent });
}

/** Puts another text in place of what the editor holds, unless it holds that already; the reader can undo it. */
export function replaceText(view: EditorView, text: string) {
  const { doc } = view.state;
  const next = view.state.toText(text);
  if (doc.eq(next)) return;
  view.dispatch({
    changes: { from: 0, to: doc.length, insert: next },
    annotations: [fromOutside.of(true), isolateHistory.of("full")],
  });
}

/**
 * Marks the line of an error, or none.
 *
 * @param line - from 1; one that the text has not is no line
 */
export function markError(view: EditorView, line: number | undefined) {
  view.dispatch({ effects: setErrorLine.of(line) });
}
