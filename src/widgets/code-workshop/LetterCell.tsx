import { Formula } from "../../figure/Formula.tsx";
import { Cell } from "../../figure/Strip.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Entry } from "./model.ts";
import { LONGEST } from "./params.ts";
import { brief, chance, wordSpoken } from "./sentences.ts";
import shareTex from "./share.tex";
import termTex from "./term.tex";

interface Props {
  letter: Entry;
  /** What the slider moves: how long the codeword is, or how often the letter comes. */
  moves: "lengths" | "p";
  /** The codeword is a letter's own, not a block's. */
  own: boolean;
  onLength: (length: number) => void;
  onGrab: () => void;
  onChance: (p: number) => void;
  onCancel: () => void;
}

/** A letter's slider above its codeword and its term of the average. */
export function LetterCell({ letter, moves, own, onLength, onGrab, onChance, onCancel }: Props) {
  const { key, p, surprise, length, word } = letter;
  const label = (
    <>
      <b>{key}</b> {moves === "p" ? "comes" : "bits"}
    </>
  );
  return (
    <Cell
      k={key}
      term={
        <>
          {own ? (
            <Formula tex={termTex} values={{ p: chance(p), l: String(length) }} />
          ) : (
            <Formula tex={shareTex} values={{ p: chance(p), i: p > 0 ? formatNumber(surprise, 2) : "0" }} />
          )}
          <span className="code-word">{own && (word || (length > 0 ? "no code" : "no codeword"))}</span>
        </>
      }
    >
      {moves === "p" ? (
        <Slider
          thick
          quantity="p"
          label={label}
          value={p}
          min={0}
          max={1}
          step={0.01}
          output={chance(p)}
          valueText={`${key} comes with probability ${chance(p)}, surprise ${brief(surprise, 2)} bits`}
          onGrab={onGrab}
          onChange={onChance}
          onCancel={onCancel}
        />
      ) : (
        <Slider
          quantity="q"
          label={label}
          value={length}
          min={0}
          max={LONGEST}
          step={1}
          valueText={wordSpoken(letter)}
          onChange={onLength}
        />
      )}
    </Cell>
  );
}
