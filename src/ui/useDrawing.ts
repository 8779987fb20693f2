import { useReducer } from "react";
import { fill, type Heights, isComplete, paint } from "./drawing.ts";

export interface Canvas {
  /** Where the curve is sampled, increasing; as many as at first. */
  xs: readonly number[];
  yMin: number;
  yMax: number;
  /** The widest gap a complete curve may have. Default: a tenth of the range of x. */
  maxGap?: number;
}

export interface Drawing extends Required<Canvas> {
  /** The height at each sample; undefined where nothing is drawn. */
  ys: Heights;
  /** A stroke begins: all that is painted until the next one is undone together. */
  begin: () => void;
  /** Lays a straight piece of stroke, in domain units. */
  paint: (x0: number, y0: number, x1: number, y1: number) => void;
  /** Sets the height at one sample and leaves those less than `reach` samples away to a straight line. */
  set: (i: number, y: number, reach?: number) => void;
  undo: () => void;
  /** The stroke begun last was none: what it changed goes back. */
  cancel: () => void;
  /** A new sheet: nothing drawn and nothing to undo. */
  clear: () => void;
  canUndo: boolean;
  /** Drawn from end to end, no gap wider than `maxGap`. */
  complete: boolean;
  /** The curve without gaps, or undefined if nothing is drawn. */
  filled: () => number[] | undefined;
}

interface State {
  ys: Heights;
  past: readonly Heights[];
  /** What the next change goes on with: a stroke, or the slider of that sample. */
  open: "stroke" | number | undefined;
}

type Change =
  | { to: (ys: Heights) => Heights; of: "stroke" | number }
  | "begin"
  | "undo"
  | "cancel"
  | { blank: number };

function change(state: State, action: Change): State {
  if (action === "begin") return { ...state, open: undefined };
  if (action === "cancel" && state.open === undefined) return state;
  if (action === "undo" || action === "cancel") {
    const [ys, ...past] = state.past;
    return ys ? { ys, past, open: undefined } : state;
  }
  if ("blank" in action) return blank(action.blank);
  const past = state.open === action.of ? state.past : [state.ys, ...state.past];
  return { ys: action.to(state.ys), past, open: action.of };
}

const blank = (length: number): State => ({ ys: Array(length).fill(undefined), past: [], open: undefined });

/**
 * A curve being drawn, by hand or by sliders, with undo. It knows no pixels.
 *
 * @param canvas - where it is sampled and how high it may go
 * @returns the curve, what changes it, and whether it is complete
 */
export function useDrawing({ xs, yMin, yMax, maxGap = (xs.at(-1)! - xs[0]!) / 10 }: Canvas): Drawing {
  const [{ ys, past }, dispatch] = useReducer(change, xs.length, blank);
  return {
    xs,
    yMin,
    yMax,
    maxGap,
    ys,
    begin: () => dispatch("begin"),
    paint: (x0, y0, x1, y1) =>
      dispatch({ to: (old) => paint(xs, old, [x0, y0], [x1, y1], [yMin, yMax]), of: "stroke" }),
    set: (i, y, reach = 0) => {
      const height = Math.min(yMax, Math.max(yMin, y));
      const to = (old: Heights) =>
        old.map((one, j) => (j === i ? height : Math.abs(j - i) < reach ? undefined : one));
      dispatch({ to, of: i });
    },
    undo: () => dispatch("undo"),
    cancel: () => dispatch("cancel"),
    clear: () => dispatch({ blank: xs.length }),
    canUndo: past.length > 0,
    complete: isComplete(xs, ys, maxGap),
    filled: () => fill(xs, ys),
  };
}
