import type { Toss } from "./coin.ts";
import { MOST_TOSSES } from "./params.ts";

interface Props {
  tosses: readonly Toss[];
  onChange: (tosses: readonly number[]) => void;
}

/** The tosses, each to be turned over; more of them, or fewer. */
export function Chips({ tosses, onChange }: Props) {
  const outcomes = tosses.map(({ heads }) => Number(heads));
  return (
    <div className="chips">
      {outcomes.map((outcome, i) => (
        <button
          key={i}
          type="button"
          className={outcome ? "chip heads" : "chip"}
          aria-label={`toss ${i + 1}: ${outcome ? "heads" : "tails"}, turn over`}
          onClick={() => onChange(outcomes.with(i, 1 - outcome))}
        >
          {outcome ? "H" : "T"}
        </button>
      ))}
      <span>
        <button
          type="button"
          className="lnk"
          disabled={outcomes.length === MOST_TOSSES}
          onClick={() => onChange([...outcomes, 1])}
        >
          One more
        </button>
        <button
          type="button"
          className="lnk"
          disabled={outcomes.length === 1}
          onClick={() => onChange(outcomes.slice(0, -1))}
        >
          One less
        </button>
      </span>
    </div>
  );
}
