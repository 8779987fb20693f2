import type { Desk } from "./desk.ts";

/** Every sign in a cell of its own: the style has a tab as wide as two digits need. */
const cells = (signs: readonly (string | number)[]): string => signs.map((sign) => `${sign}\t`).join("");

/** What is known of the passage: its beginning, and each letter found over the guesses it took. */
export function Paper({ desk, playing }: { desk: Desk; playing: boolean }) {
  const { given, hidden, ranks, rivalRanks, tried, over } = desk;
  const found = hidden.slice(0, ranks.length);
  let at = 0;
  const words = (over || !playing ? found : `${found}_`).match(/[^ ]+ ?| /g) ?? [];
  return (
    <>
      <p className="vh">{`Given: ${given}. Found: ${found || "nothing yet"}.`}</p>
      <p className="hidden-words" aria-hidden="true">
        {given}{" "}
        {words.map((word) => {
          const from = at;
          at += word.length;
          return (
            <span key={from}>
              {cells([...word.replace(" ", "·")])}
              <i>{cells([...ranks, tried.length + 1].slice(from, at))}</i>
              {rivalRanks && <i className="q">{cells(rivalRanks.slice(from, at))}</i>}
            </span>
          );
        })}
      </p>
    </>
  );
}
