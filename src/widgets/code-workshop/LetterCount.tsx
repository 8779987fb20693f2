import type { ViewProps } from "../../figure/defineWidget.ts";
import { redistribute } from "../../math/index.ts";
import type { Model } from "./model.ts";
import { FEWEST, MOST, type params as schema } from "./params.ts";

interface Props {
  p: readonly number[];
  lengths: readonly number[];
  set: ViewProps<typeof schema, Model>["set"];
}

/** One letter more, which never comes until its chance is raised and has no codeword, or one less. */
export function LetterCount({ p, lengths, set }: Props) {
  const last = p.length - 1;
  return (
    <div className="code-press">
      <button
        type="button"
        className="lnk"
        disabled={p.length === MOST}
        onClick={() => set({ p: [...p, 0], lengths: [...lengths, 0], replay: 0 })}
      >
        Add a letter
      </button>
      <button
        type="button"
        className="lnk"
        disabled={p.length === FEWEST}
        onClick={() =>
          set({ p: redistribute(p, last, 0).slice(0, -1), lengths: lengths.slice(0, -1), replay: 0 })
        }
      >
        Remove one
      </button>
    </div>
  );
}
