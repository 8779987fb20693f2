import { memo } from "react";
import type { Unit } from "../../math/unit.ts";
import { samePropsByValue } from "../../plot/samePropsByValue.ts";
import { formatAmount, formatNumber, formatProbability } from "../../ui/format.ts";
import { contextAt } from "./letter.ts";
import type { Letter, Passage } from "./trained.ts";
import { count, sign } from "./words.ts";

interface Props {
  passage: Passage;
  order: number;
  at: number;
  letter: Letter | undefined;
  unit: Unit;
  /** What an amount of one bit is in `unit`. */
  oneBit: number;
}

/** One letter: its surprise, what the model would rather have had, and the counts it has to go by. */
export const LetterPanel = memo(function LetterPanel({ passage, order, at, letter, unit, oneBit }: Props) {
  const own = passage.text[at];
  if (!letter) return <p className="view-title">Counting what came after what …</p>;
  const { bits, chain } = letter;
  const guesses = letter.guesses.filter(({ p }) => p > 0);
  const longest = contextAt(passage, at, Math.min(order, chain.length - 1));
  return (
    <div className="letter">
      <p className="view-title">
        After <code>“{sign(longest)}”</code> came <code>{sign(own)}</code>:{" "}
        <b className="loss">{formatAmount(bits * oneBit, unit, 2)}</b>
      </p>
      {guesses.length === 0 && <p>After letters it never saw together it has nothing to say.</p>}
      <ol className="guesses q" aria-label="Likeliest letters here">
        {guesses.map((guess) => (
          <li key={guess.letter}>
            <code>{sign(guess.letter)}</code> <i style={{ width: `${(60 * guess.p).toFixed(1)}%` }} />{" "}
            {formatProbability(guess.p)}
          </li>
        ))}
      </ol>
      <ol className="chain" aria-label="From the longest context to none">
        {chain
          .map((link, length) => (
            <li key={length}>
              {length === 0 ? "anything" : <code>{sign(contextAt(passage, at, length))}</code>}
              <span>
                {count(link.count)} of {count(link.total)}
              </span>
              <span>
                {link.kinds} kind{link.kinds === 1 ? "" : "s"}
              </span>
              <b className="loss">{formatNumber(link.bits * oneBit, 2)}</b>
            </li>
          ))
          .reverse()}
      </ol>
    </div>
  );
}, samePropsByValue);
