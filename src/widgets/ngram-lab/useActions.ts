import type { State } from "../../figure/params.ts";
import type { Action } from "../../ui/Actions.tsx";
import { drawActions } from "../../ui/drawActions.ts";
import type { Drawing } from "../../ui/useDrawing.ts";
import { useKeptDrawing } from "./keptDrawing.ts";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";

interface Situation {
  model: Model;
  set: (patch: Partial<State<typeof schema>>) => void;
  drawing: Drawing;
}

/** What the reader can do next. */
export function useActions({ model, set, drawing }: Situation): readonly Action[] {
  const [kept, keep] = useKeptDrawing();
  return drawActions({
    stage: model.stage,
    drawing,
    kept: kept !== undefined,
    comparable: kept !== undefined,
    exploring: "Read the letters",
    onCommit: (drawn) => {
      keep(drawn);
      set({ stage: "compare", drawn });
    },
    onDraw: () => set({ stage: "draw", drawn: [] }),
    onCompare: () => set({ stage: "compare", drawn: kept }),
    onExplore: () => set({ stage: "explore", drawn: [] }),
  });
}
