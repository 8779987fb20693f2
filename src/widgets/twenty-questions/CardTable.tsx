import { card } from "./cards.ts";
import type { Model } from "./model.ts";
import { CARDS } from "./params.ts";

interface Props {
  model: Model;
  onPick: (picked: number) => void;
}

/** The cards as checkboxes: ticked, the question names it; out of the game, it cannot be ticked. */
export function CardTable({ model: { game, picked }, onPick }: Props) {
  return (
    <fieldset className="cards">
      <legend className="vh">Cards the question names</legend>
      {CARDS.map((name, i) => {
        const out = !(game.left & card(i));
        return (
          <label key={name} className={game.over && !out ? "found" : undefined}>
            <input
              type="checkbox"
              checked={!out && (picked & card(i)) !== 0}
              disabled={out || game.over}
              onChange={() => onPick(picked ^ card(i))}
            />
            {name}
          </label>
        );
      })}
    </fieldset>
  );
}
