import { memo, useLayoutEffect, useRef, useState } from "react";
import type { Unit } from "../math/unit.ts";
import { samePropsByValue } from "../plot/samePropsByValue.ts";
import { fillSlots, findSlots, type Slots, type SlotValues, swapSlots, type Template } from "./template.ts";

export interface FormulaProps {
  /** `import term from "./term.tex"` */
  tex: Template;
  /** What each `\slot` says. */
  values?: SlotValues;
  /** Needed where the formula has an `\lb`. */
  unit?: Unit;
}

const NONE: SlotValues = {};

/**
 * A formula with live numbers. Its HTML is set once; afterwards only the digits in its slots are swapped, in
 * the HTML and in the MathML.
 *
 * @throws {Error} naming a slot that no value is given for
 * @example <Formula tex={term} values={{ p: "0.40" }} unit={unit} />
 */
export const Formula = memo(function Formula({ tex, values = NONE, unit = "bits" }: FormulaProps) {
  const root = useRef<HTMLSpanElement>(null);
  const found = useRef<{ readonly html: string; readonly slots: Slots }>(undefined);
  const html = (unit === "nats" && tex.nats) || tex.bits;
  const [drawn, draw] = useState(() => ({ html, filled: fillSlots(html, values) }));
  if (drawn.html !== html) draw({ html, filled: fillSlots(html, values) });

  useLayoutEffect(() => {
    if (found.current?.html !== html) found.current = { html, slots: findSlots(root.current!) };
    swapSlots(found.current.slots, values);
  }, [html, values]);

  return <span className="formula" ref={root} dangerouslySetInnerHTML={{ __html: drawn.filled }} />;
}, samePropsByValue);
