import { type Extension, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutterLineClass } from "@codemirror/view";

/** The number of the line of an error, from 1; undefined for none. */
export const setErrorLine = StateEffect.define<number | undefined>();

const inText = Decoration.line({ class: "error" });
const inGutter = new (class extends GutterMarker {
  override elementClass = "error";
})();

/** Where the line begins. It keeps its mark while lines come and go before it. */
const begin = StateField.define<number | undefined>({
  create: () => undefined,
  update(at, { changes, effects, newDoc }) {
    let next = at === undefined ? undefined : newDoc.lineAt(changes.mapPos(at, 1)).from;
    for (const effect of effects) {
      if (!effect.is(setErrorLine)) continue;
      const line = effect.value;
      const exists = Number.isInteger(line) && line! >= 1 && line! <= newDoc.lines;
      next = exists ? newDoc.line(line!).from : undefined;
    }
    return next;
  },
  provide: (field) => [
    EditorView.decorations.from(field, (at) =>
      at === undefined ? Decoration.none : Decoration.set(inText.range(at)),
    ),
    EditorView.contentAttributes.from(field, (at) => ({ "aria-invalid": String(at !== undefined) })),
    gutterLineClass.from(field, (at) =>
      at === undefined ? RangeSet.empty : RangeSet.of(inGutter.range(at)),
    ),
  ],
});

/** The line of an error is marked in the text and beside its number. */
export const errorLine: Extension = begin;
