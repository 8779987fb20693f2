import { useId, useRef } from "react";
import { View } from "../../figure/View.tsx";
import { MOST_TEXT } from "./params.ts";
import type { Pasted } from "./trained.ts";
import { count, letters } from "./words.ts";

interface Props {
  own: string;
  /** Its size, once it has been read. */
  pasted: Pasted | undefined;
  onTrain: (own: string) => void;
}

/** A text of the reader's own. It stays on the page: no link carries it and nothing stores it. */
export default function OwnText({ own, pasted, onTrain }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <View cols="3/-1">
      <div className="copy-panel">
        <label htmlFor={id}>Your text, at most {count(MOST_TEXT)} characters. It stays on this page.</label>
        <textarea id={id} ref={field} rows={5} defaultValue={own} />
        <button type="button" className="btn" onClick={() => onTrain(field.current!.value)}>
          Train on it
        </button>
        {pasted && own !== "" && sizeText(pasted)}
      </div>
      <p className="hint">
        Accents are dropped; whatever is no letter from a to z counts as a space. The first nine tenths are
        for training, the rest is held out.
      </p>
    </View>
  );
}

function sizeText({ characters, bytes, letters: found }: Pasted): string {
  const cut = characters >= MOST_TEXT ? `, cut at ${count(MOST_TEXT)}` : "";
  return `${count(characters)} characters${cut}, ${count(bytes)} bytes as a file; ${letters(found)} and spaces for the model.`;
}
