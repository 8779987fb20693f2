import { choice, flag, type State, text } from "../../figure/params.ts";
import { SAMPLES, type SampleName } from "./samples.ts";

/** The longest text that a link still carries, in UTF-16 units. */
export const LINKED = 300;
/** The longest text that is raced, in bytes of UTF-8. */
export const MOST_BYTES = 1_000_000;

const names = Object.keys(SAMPLES) as SampleName[];

export const params = {
  sample: choice({ label: "text", options: [...names, "own"], default: "english" }),
  own: text({ label: "a short text of your own", maxLength: LINKED, default: "" }),
  pasted: text({ label: "a long text of your own", link: false, maxLength: MOST_BYTES, default: "" }),
  cost: flag({ label: "what must be told first is counted", default: false }),
};

type Chosen = Pick<State<typeof params>, "sample" | "own" | "pasted">;

/** The text that is raced. A long one of the reader's own lies over the sample, which a link then opens. */
export const textOf = ({ sample, own, pasted }: Chosen): string =>
  pasted || (sample === "own" ? own : SAMPLES[sample].text);

/** The params that make this the text. */
export const chosen = (text: string): Partial<Chosen> =>
  text.length > LINKED
    ? { sample: "english", own: "", pasted: text }
    : { sample: "own", own: text, pasted: "" };
