import { FEWEST_CLASSES, MOST_CLASSES } from "./params.ts";

interface Props {
  z: readonly number[];
  onChange: (z: readonly number[]) => void;
}

/** One class more, with a logit of 0, or one less. */
export function ClassCount({ z, onChange }: Props) {
  return (
    <div className="press">
      <button
        type="button"
        className="lnk"
        disabled={z.length === MOST_CLASSES}
        onClick={() => onChange([...z, 0])}
      >
        Add a class
      </button>
      <button
        type="button"
        className="lnk"
        disabled={z.length === FEWEST_CLASSES}
        onClick={() => onChange(z.slice(0, -1))}
      >
        Remove one
      </button>
    </div>
  );
}
