import type { State } from "../../figure/params.ts";
import type { Drawing } from "../../ui/useDrawing.ts";
import type { Action } from "./Actions.tsx";
import { useKeptDrawing } from "./keptDrawing.ts";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";

interface Situation {
  model: Model;
  set: (patch: Partial<State<typeof schema>>) => void;
  drawing: Drawing;
}

/** What the reader can do next. Committing keeps the drawing, so that no later step loses it. */
export function useActions({ model, set, drawing }: Situation): readonly Action[] {
  const [kept, keep] = useKeptDrawing();
  const drawn = drawing.complete ? drawing.filled() : undefined;
  const started = drawing.ys.some((y) => y !== undefined);

  const commit = () => {
    if (!drawn) return;
    const rounded = drawn.map((bits) => Math.round(bits * 100) / 100);
    keep(rounded);
    set({ mode: "compare", drawn: rounded });
    drawing.clear();
  };
  const draw: Action = { label: "Draw it yourself", does: () => set({ mode: "draw", drawn: [] }) };
  const again: Action = { ...draw, label: "Draw again" };
  const tangent: Action = { label: "Move a tangent along it", does: () => set({ mode: "tangent" }) };
  const compare: Action = {
    label: "Compare your drawing",
    does: () => set({ mode: "compare", drawn: kept }),
  };

  switch (model.mode) {
    case "draw":
      return [
        { label: "Commit", does: commit, disabled: !drawn },
        started
          ? { label: "Undo", does: drawing.undo, disabled: !drawing.canUndo }
          : { label: "Show me", does: () => set({ mode: "tangent" }) },
        ...(kept && !started ? [{ ...compare, label: "Show my last drawing" }] : []),
      ];
    case "compare":
      return [tangent, again];
    case "tangent":
      return model.drawing || kept
        ? [model.drawing ? { ...compare, does: () => set({ mode: "compare" }) } : compare, again]
        : [draw];
  }
}
