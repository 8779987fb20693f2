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
    stage: model.mode === "tangent" ? "explore" : model.mode,
    drawing,
    kept: kept !== undefined,
    comparable: (model.drawing ?? kept) !== undefined,
    exploring: "Move a tangent along it",
    onCommit: (drawn) => {
      keep(drawn);
      set({ mode: "compare", drawn });
    },
    onDraw: () => set({ mode: "draw", drawn: [] }),
    onCompare: () => set({ mode: "compare", ...(!model.drawing && { drawn: kept }) }),
    onExplore: () => set({ mode: "tangent" }),
  });
}
