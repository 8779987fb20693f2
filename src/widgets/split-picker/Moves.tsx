import type { ViewProps } from "../../figure/defineWidget.ts";
import { Switch } from "../../ui/Switch.tsx";
import { FEATURES } from "./days.ts";
import { asking, greedy, type Model } from "./model.ts";
import type { params as schema } from "./params.ts";
import { words } from "./sentences.ts";

type Props = Pick<ViewProps<typeof schema, Model>, "params" | "model" | "set">;

/** What to do next. The first button stays the same element, so that the keyboard's place is kept. */
export function Moves({ params, model, set }: Props) {
  const { picked, asked, by, numbered } = model;
  const ask = (next: readonly number[]) => set({ asked: next });
  return (
    <p className="split-moves">
      <button
        type="button"
        className="btn"
        disabled={picked && !picked.divides}
        onClick={() => (picked ? set(asking(asked, picked.feature, numbered)) : ask([]))}
      >
        {picked ? `Ask about ${words(picked)}` : "Start anew"}
      </button>
      <button
        type="button"
        className="lnk"
        disabled={asked.length === 0}
        onClick={() => set({ asked: asked.slice(0, -1), feature: FEATURES[asked.at(-1)!]!.key })}
      >
        Take back
      </button>
      <button type="button" className="lnk" onClick={() => ask(greedy(by, numbered))}>
        Best every time
      </button>
      <Switch
        label="The day’s number may be asked"
        checked={numbered}
        onChange={(on) =>
          set({
            numbered: on,
            feature: on || params.feature !== "number" ? params.feature : FEATURES[0]!.key,
          })
        }
      />
    </p>
  );
}
