import type { ViewProps } from "../../figure/defineWidget.ts";
import { names } from "./cards.ts";
import type { Model } from "./model.ts";
import { GAMES, params as schema } from "./params.ts";

type Props = Pick<ViewProps<typeof schema, Model>, "params" | "model" | "set">;

/** The one thing to do next. The button stays the same element, so that the keyboard's place is kept. */
export function Moves({ params, model, set }: Props) {
  const { game, current, picked } = model;
  const nextSeed = (params.seed % schema.seed.max) + 1;
  const move = !game.over
    ? {
        label: picked ? `Ask: is it ${names(picked)}?` : "Ask: is it none of these?",
        does: () => set({ asked: [...params.asked, picked], game: current + 1, picked: 0 }),
      }
    : current + 1 < GAMES
      ? { label: "Next game", does: () => set({ game: current + 2, picked: 0 }) }
      : { label: "Three more games", does: () => set({ asked: [], game: 1, picked: 0, seed: nextSeed }) };
  return (
    <p className="next-move">
      <button type="button" className="btn" onClick={move.does}>
        {move.label}
      </button>
    </p>
  );
}
