import { syntaxTree } from "@codemirror/language";
import type { Extension, Range } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin } from "@codemirror/view";

const MARKS: Readonly<Record<string, Decoration>> = Object.fromEntries(
  ["keyword", "aside", "p", "q", "h"].map((name) => [name, Decoration.mark({ class: name })]),
);

/** Words that a grammar has for keywords, and the book's listings for values. */
const VALUES: ReadonlySet<string> = new Set(["null", "this", "super", "print"]);

/** What a listing marks: keywords, comments (with Python's texts about the code) and names that are quantities. */
function markOf(name: string, text: string): string | undefined {
  if (/^[a-z]+$/.test(name)) return VALUES.has(name) ? undefined : "keyword";
  if (/Comment$/.test(name)) return "aside";
  if (name === "String") return text.startsWith('"""') ? "aside" : undefined;
  return /(Name|Definition)$/.test(name) && /^[pqh]$/i.test(text) ? text.toLowerCase() : undefined;
}

function marksIn(view: EditorView): DecorationSet {
  const found: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter(node) {
        const begin = view.state.sliceDoc(node.from, Math.min(node.to, node.from + 3));
        const mark = MARKS[markOf(node.name, begin) ?? ""];
        if (mark) found.push(mark.range(node.from, node.to));
      },
    });
  }
  return Decoration.set(found, true);
}

const marks = ViewPlugin.define(
  (view) => ({
    drawn: marksIn(view),
    update({ docChanged, viewportChanged, startState, state, view }) {
      const parsed = syntaxTree(startState) !== syntaxTree(state);
      if (docChanged || viewportChanged || parsed) this.drawn = marksIn(view);
    },
  }),
  { decorations: ({ drawn }) => drawn },
);

/* The numbers hang in the page's margin, as far as it and the line of the focus leave room. */
const HANG = "min(2ch + var(--s1), var(--edge) - var(--focus-w))";

const theme = EditorView.theme({
  "&": {
    minHeight: "inherit",
    marginLeft: `calc(-1 * ${HANG})`,
    font: "400 var(--t-tick) / var(--l-tick) var(--mono)",
    color: "var(--ink)",
  },
  "&.cm-focused": { outline: "var(--focus-w) solid var(--focus)" },
  ".cm-scroller": { minHeight: "inherit", font: "400 var(--t-code) / var(--l-code) var(--mono)" },
  ".cm-content": { minHeight: "inherit", padding: "var(--s3) 0 0", caretColor: "auto" },
  ".cm-line": { padding: "0" },
  ".cm-gutters": { border: "0", background: "var(--page-bg)", color: "var(--ink-3)" },
  ".cm-lineNumbers .cm-gutterElement": {
    boxSizing: "content-box",
    minWidth: "2ch",
    padding: "0 var(--s1) 0 0",
    fontSize: "var(--t-tick)",
  },
  ".cm-activeLine, .cm-activeLineGutter": { background: "none" },
  "&.cm-focused .cm-activeLine": { background: "color-mix(in srgb, var(--ink) 6%, transparent)" },
  "&.cm-focused .cm-activeLineGutter": { color: "var(--ink)" },
  "&.cm-focused .cm-matchingBracket": { background: "none", outline: "1px solid var(--rule-2)" },
  "&.cm-focused .cm-nonmatchingBracket": { background: "none" },
  "& .cm-line.error": { background: "var(--kl-soft)" },
  "& .cm-gutterElement.error": {
    paddingRight: "calc(var(--s1) - 3px)",
    borderRight: "3px solid var(--kl)",
    color: "var(--kl-text)",
    fontWeight: "600",
  },
  ".keyword": { fontWeight: "500" },
  ".aside": { color: "var(--ink-3)" },
  ".p": { color: "var(--p-text)" },
  ".q": { color: "var(--q-text)" },
  ".h": { color: "var(--h-text)" },
  // As high as the space below a listing's code, so that nothing moves when it is said.
  "#hint": {
    minHeight: "var(--s3)",
    margin: "0",
    paddingRight: "var(--s1)",
    font: "var(--w-ui) var(--t-tick) / var(--s3) var(--sans)",
    color: "var(--ink-3)",
    textAlign: "right",
    visibility: "hidden",
  },
  "&.cm-focused #hint": { visibility: "visible" },
  "@media (hover: none) and (pointer: coarse)": { "#hint": { opacity: "0" } },
  // Paper does not scroll.
  "@media print": {
    "&.cm-focused": { outline: "0" },
    "&.cm-focused .cm-activeLine": { background: "none" },
    ".cm-scroller": { overflow: "visible" },
    ".cm-content": { whiteSpace: "pre-wrap", overflowWrap: "anywhere", flexShrink: "1" },
    "&.cm-focused #hint": { visibility: "hidden" },
  },
});

/** An editor looks as the book's listings do: see listing.css. */
export const look: Extension = [theme, marks];
