import { redistribute } from "../../math/index.ts";
import { FEWEST_ANSWERS, MOST_ANSWERS } from "./params.ts";

interface Props {
  reference: readonly number[];
  onChange: (reference: readonly number[]) => void;
}

/** One answer more, which the reference never gives until it is dragged, or one less. */
export function AnswerCount({ reference, onChange }: Props) {
  const last = reference.length - 1;
  return (
    <div className="press">
      <button
        type="button"
        className="lnk"
        disabled={last + 1 === MOST_ANSWERS}
        onClick={() => onChange([...reference, 0])}
      >
        Add an answer
      </button>
      <button
        type="button"
        className="lnk"
        disabled={last + 1 === FEWEST_ANSWERS}
        onClick={() => onChange(redistribute(reference, last, 0).slice(0, -1))}
      >
        Remove one
      </button>
    </div>
  );
}
