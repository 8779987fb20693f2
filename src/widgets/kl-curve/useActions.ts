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

/** What the reader can do next. A drawing is about one coin, and comes back with it. */
export function useActions({ model, set, drawing }: Situation): readonly Action[] {
  const [kept, keep] = useKeptDrawing();
  const { mode, p } = model;
  return drawActions({
    stage: mode === "draw" || mode === "compare" ? mode : "explore",
    drawing,
    kept: kept !== undefined,
    comparable: kept !== undefined,
    exploring: "Move along the curve",
    onCommit: (drawn) => {
      keep({ p, drawn });
      set({ mode: "compare", drawn });
    },
    onDraw: () => set({ mode: "draw", drawn: [] }),
    onCompare: () => set({ mode: "compare", ...kept }),
    onExplore: () => set({ mode: "curve", drawn: [] }),
  });
}
