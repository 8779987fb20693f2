import type { Action } from "./Actions.tsx";
import type { Drawing } from "./useDrawing.ts";

/** A figure that is drawn, compared with the truth, and then explored. */
export interface DrawSituation {
  readonly stage: "draw" | "compare" | "explore";
  readonly drawing: Drawing;
  /** Whether an earlier drawing is remembered. */
  readonly kept: boolean;
  /** Whether there is a drawing to go back to from exploring. */
  readonly comparable: boolean;
  /** What exploring is called: "Move a tangent along it". */
  readonly exploring: string;
  /** Takes the drawing, its heights rounded to hundredths; it is to be kept, so that no later step loses it. */
  readonly onCommit: (heights: readonly number[]) => void;
  readonly onDraw: () => void;
  readonly onCompare: () => void;
  readonly onExplore: () => void;
}

/** What the reader can do next, the likeliest first. */
export function drawActions({ stage, drawing, ...can }: DrawSituation): readonly Action[] {
  const drawn = drawing.complete ? drawing.filled() : undefined;
  const started = drawing.ys.some((y) => y !== undefined);

  const commit = () => {
    if (!drawn) return;
    can.onCommit(drawn.map((height) => Math.round(height * 100) / 100));
    drawing.clear();
  };
  const draw: Action = { label: "Draw it yourself", does: can.onDraw };
  const again: Action = { ...draw, label: "Draw again" };
  const compare: Action = { label: "Compare your drawing", does: can.onCompare };

  switch (stage) {
    case "draw":
      return [
        { label: "Commit", does: commit, disabled: !drawn },
        started
          ? { label: "Undo", does: drawing.undo, disabled: !drawing.canUndo }
          : { label: "Show me", does: can.onExplore },
        ...(can.kept && !started ? [{ ...compare, label: "Show my last drawing" }] : []),
      ];
    case "compare":
      return [{ label: can.exploring, does: can.onExplore }, again];
    case "explore":
      return can.comparable ? [compare, again] : [draw];
  }
}
