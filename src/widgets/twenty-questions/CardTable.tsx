import { type Cards, card } from "./cards.ts";
import { ALL, CARDS } from "./params.ts";

interface Props {
  /** The cards on the table, and those of them that can be named. */
  deck?: Cards;
  left: Cards;
  picked: Cards;
  over: boolean;
  /** Lines of small print on the card of this index. */
  note?: (index: number) => readonly string[];
  onPick: (picked: Cards) => void;
}

/** The cards as checkboxes: ticked, the question names it; out of the game, it cannot be ticked. */
export function CardTable({ deck = ALL, left, picked, over, note, onPick }: Props) {
  return (
    <fieldset className="cards">
      <legend className="vh">Cards the question names</legend>
      {CARDS.map((name, i) => {
        if (!(deck & card(i))) return null;
        const out = !(left & card(i));
        return (
          <label key={name} className={over && !out ? "found" : undefined}>
            <input
              type="checkbox"
              checked={!out && (picked & card(i)) !== 0}
              disabled={out || over}
              onChange={() => onPick(picked ^ card(i))}
            />
            {name}
            {note?.(i).map((line) => (
              <small key={line}>{line}</small>
            ))}
          </label>
        );
      })}
    </fieldset>
  );
}
