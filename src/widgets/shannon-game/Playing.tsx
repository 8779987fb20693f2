import { type KeyboardEvent, type MouseEvent, useState } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { saveFile } from "../../figure/saveFile.ts";
import { copyText } from "../../ui/copyText.ts";
import { Switch } from "../../ui/Switch.tsx";
import type { Desk } from "./desk.ts";
import { countsOf, giveUp, guessAll, nextPassage, type Play } from "./game.ts";
import { SYMBOLS, type params as schema } from "./params.ts";
import { resultText } from "./result.ts";
import { letters } from "./sentences.ts";
import { lastGuess, written } from "./spoken.ts";
import type { KeptGame } from "./useKeptGame.ts";

interface Props extends Pick<ViewProps<typeof schema, unknown>, "params" | "set"> {
  desk: Desk;
  kept: KeptGame;
  /** Whether the reader has asked for the turn just now, and the keyboard is to follow. */
  called: boolean;
  onCalled: () => void;
}

/** The next letter: typed into the field, or by the keys under it. */
export default function Playing({ params, desk, set, kept, called, onCalled }: Props) {
  const { tried, over } = desk;
  const play: Play = { game: params.game, wrong: params.wrong };
  const go = (next: Play) => {
    if (next === play) return;
    set({ ...next });
    kept.keep(next, countsOf(next));
  };
  const next = over ? nextPassage(play) : undefined;

  // The field takes its own letters; a key that has the focus passes on what is typed.
  const onKeyDown = ({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    const elsewhere = target instanceof HTMLButtonElement && !(ctrlKey || metaKey || altKey);
    if (elsewhere && key.length === 1 && key !== " ") go(guessAll(play, key));
  };
  const onPress = ({ target }: MouseEvent) => {
    const symbol = (target as HTMLElement).dataset.symbol;
    if (symbol !== undefined) go(guessAll(play, symbol));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: passes on what is typed on the keys within
    <div onKeyDown={onKeyDown}>
      <p className="letter-try">
        <span role="status">{lastGuess(desk)}</span>
        <Field autoFocus={called} onFocus={onCalled} onType={(typed) => go(guessAll(play, typed))} />
      </p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys within are buttons */}
      <fieldset className="keys" onClick={onPress}>
        <legend className="vh">Letters</legend>
        {[...SYMBOLS].map((symbol) => (
          <button
            type="button"
            key={symbol}
            data-symbol={symbol}
            aria-disabled={over || tried.includes(symbol) || undefined}
          >
            {written(symbol)}
          </button>
        ))}
      </fieldset>
      <div className="letter-try">
        <button
          type="button"
          className={over ? "btn" : "lnk"}
          disabled={over && !next}
          onClick={() => go(over ? (next ?? play) : giveUp(play))}
        >
          {over ? (next ? "Next passage" : "All passages guessed") : "Give up this letter"}
        </button>
        <Switch label="A 5-gram guesses too" checked={params.rival} onChange={(rival) => set({ rival })} />
        {desk.counts.some(Boolean) && <Result counts={desk.counts} kept={kept} set={set} />}
      </div>
      {kept.lost && (
        <p role="status">This browser keeps nothing: save your result before you leave the page.</p>
      )}
    </div>
  );
}

interface FieldProps {
  autoFocus: boolean;
  onFocus: () => void;
  onType: (typed: string) => void;
}

/** A field that never holds what was typed. No keyboard comes up on a phone, where the keys are on the page. */
function Field({ autoFocus, onFocus, onType }: FieldProps) {
  const take = (field: HTMLInputElement) => {
    onType(field.value);
    field.value = "";
  };
  return (
    <input
      type="text"
      inputMode="none"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      // biome-ignore lint/a11y/noAutofocus: whoever pressed "Your turn" goes on here
      autoFocus={autoFocus}
      onFocus={onFocus}
      aria-label="The next letter"
      onInput={({ currentTarget, nativeEvent }) => {
        if (!(nativeEvent as InputEvent).isComposing) take(currentTarget);
      }}
      onCompositionEnd={({ currentTarget }) => take(currentTarget)}
    />
  );
}

/** What to do with a result: take it away, or forget it, asked twice. */
function Result({ counts, kept, set }: Pick<Props, "kept" | "set"> & Pick<Desk, "counts">) {
  const [sure, setSure] = useState(false);
  const [copied, setCopied] = useState(false);
  return (
    <>
      <button
        type="button"
        className="lnk"
        onClick={() => saveFile("shannon-game.json", "application/json", resultText(counts))}
      >
        Save result
      </button>
      <button
        type="button"
        className="lnk"
        onBlur={() => setCopied(false)}
        onClick={async ({ currentTarget }) => {
          currentTarget.focus();
          setCopied(await copyText(resultText(counts)));
        }}
      >
        {copied ? "Copied" : "Copy result"}
      </button>
      <button
        type="button"
        className="lnk"
        onBlur={() => setSure(false)}
        onClick={({ currentTarget }) => {
          // Safari gives a pressed button no focus, and what has none never loses it.
          currentTarget.focus();
          if (sure) {
            kept.forget();
            set({ game: [], wrong: "" });
          }
          setSure(!sure);
        }}
      >
        {sure ? `Forget ${letters(counts.reduce((sum, count) => sum + count, 0))}?` : "Start over"}
      </button>
    </>
  );
}
