import type { Toss } from "./coin.ts";
import { MOST_TOSSES } from "./params.ts";

interface Props {
  tosses: readonly Toss[];
  onChange: (tosses: readonly number[]) => void;
}

/** The tosses, each to be turned over, and room for as many as there can be. */
export function Chips({ tosses, onChange }: Props) {
  return (
    <div className="chips">
      {Array.from({ length: MOST_TOSSES }, (_, i) => {
        const toss = tosses[i];
        if (!toss) return <span key={i} className="chip" />;
        const side = toss.heads ? "heads" : "tails";
        return (
          <button
            key={i}
            type="button"
            className={toss.heads ? "chip seen heads" : "chip seen"}
            aria-label={`Toss ${i + 1}, ${side}: turn it over`}
            onClick={() => onChange(tosses.map(({ heads }, j) => Number(i === j ? !heads : heads)))}
          >
            {toss.heads ? "H" : "T"}
          </button>
        );
      })}
    </div>
  );
}

/** One toss more, or one less. */
export function Count({ tosses, onChange }: Props) {
  const outcomes = tosses.map(({ heads }) => Number(heads));
  return (
    <>
      <p>
        tosses <b>{outcomes.length}</b>
      </p>
      <div className="training">
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
      </div>
    </>
  );
}
