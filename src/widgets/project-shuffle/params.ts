import { choice, flag, number, type State, text } from "../../figure/params.ts";

export const MOST_FEATURES = 20;
export const MOST_TEXT = 4_000_000;

/** The draw the figure opens on: `evenings.ts` says what is special about it. */
export const SEED = 543;

export const params = {
  seed: number({ label: "seed of the evenings", min: 0, max: 9999, step: 1, default: SEED }),
  own: text({ label: "a table of your own", maxLength: MOST_TEXT, default: "", link: false }),
  shuffled: flag({ label: "the shuffles are shown", default: true }),
  pairs: flag({ label: "pairs are looked at", default: false }),
  shuffles: choice({ label: "shuffles", options: ["200", "1000"], default: "1000" }),
  level: choice({ label: "level", options: ["0.05", "0.01"], default: "0.05" }),
  looks: flag({ label: "it is counted how many were looked at", default: true }),
  feature: number({ label: "feature looked at", min: 1, max: MOST_FEATURES, step: 1, default: 3 }),
  other: number({ label: "with which other", min: 1, max: MOST_FEATURES, step: 1, default: 1 }),
  guess: number({
    label: "how many the reader expects to beat their shuffles",
    min: -1,
    max: MOST_FEATURES,
    step: 1,
    default: -1,
    link: false,
  }),
};

export type Params = State<typeof params>;
