import { redistribute } from "../../math/index.ts";

/** Both lists with one more outcome, which neither gives a chance at first. */
export const withOneMore = (list: readonly number[]): readonly number[] => [...list, 0];

/** Without the last outcome; the others share its part in proportion, evenly where they have none. */
export const withoutLast = (list: readonly number[]): readonly number[] =>
  redistribute(list, list.length - 1, 0).slice(0, -1);
