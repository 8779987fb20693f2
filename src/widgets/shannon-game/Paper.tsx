import type { Model } from "./model.ts";

/** Every sign in a cell of its own: the style has a tab as wide as two digits need. */
const cells = (signs: readonly (string | number)[]): string => signs.map((sign) => `${sign}\t`).join("");

/** What is known of the passage: its beginning, and each letter found over the guesses it took. */
export function Paper({ model }: { model: Model }) {
  const { who, passage, round, rivalRanks, tried, over } = model;
  const found = passage.hidden.slice(0, round.ranks.length);
  let at = 0;
  const words = (over || who !== "you" ? found : `${found}_`).match(/[^ ]+ ?| /g) ?? [];
  return (
    <>
      <p className="vh">{`Given: ${passage.given}. Found: ${found || "nothing yet"}.`}</p>
      <p className="paper" aria-hidden="true">
        {passage.given}{" "}
        {words.map((word) => {
          const from = at;
          at += word.length;
          const ranks = [...round.ranks, tried.length + 1].slice(from, at);
          return (
            <span key={from}>
              {cells([...word.replace(" ", "·")])}
              <i>{cells(ranks)}</i>
              {rivalRanks && <i className="q">{cells(rivalRanks.slice(from, at))}</i>}
            </span>
          );
        })}
      </p>
    </>
  );
}
