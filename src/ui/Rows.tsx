import { Slot } from "./Slot.tsx";
import { spokenText } from "./spokenText.ts";

interface Row {
  /** The row's text, and the name of the slot it comes from. */
  slot: string;
  html: string | undefined;
  /** "=" or "≠" in place of the radio, and a word at the end of the row. */
  sign?: "=" | "≠";
  note?: string;
}

interface RowsProps {
  name: string;
  rows: readonly Row[];
  chosen: number | undefined;
  onChoose: (index: number) => void;
}

/** Radio rows between hairlines. Once judged, a sign takes the radio's place; never a colour. */
export function Rows({ name, rows, chosen, onChoose }: RowsProps) {
  return (
    <div className="rows">
      {rows.map(({ slot, html, sign, note }, index) => (
        <label key={slot} className="row" data-sign={sign}>
          <input
            type="radio"
            name={name}
            value={index}
            checked={chosen === index}
            onChange={() => onChoose(index)}
            // Some readers of labels do not look into formulas.
            aria-label={html?.includes("<math") ? spokenText(html) : undefined}
          />
          {sign && (
            <span className="sign" aria-hidden="true">
              {sign}
            </span>
          )}
          <Slot name={slot} html={html} as="span" />
          {note && <em>{note}</em>}
        </label>
      ))}
    </div>
  );
}
