import { useId } from "react";
import { View } from "../../figure/View.tsx";
import type { Model } from "./model.ts";
import { FEWEST, MOST_TEXT } from "./params.ts";
import { shortRemark, whole } from "./sentences.ts";

interface Props {
  own: string;
  model: Model;
  onWrite: (own: string) => void;
}

/** A text of the reader’s own. It stays on the page: no link carries it and nothing stores it. */
export function OwnText({ own, model, onWrite }: Props) {
  const id = useId();
  const { result, tooShort } = model;
  return (
    <View>
      <div className="copy-panel">
        <label htmlFor={id}>Your text: {FEWEST} letters or more. It stays on this page.</label>
        <textarea
          id={id}
          rows={6}
          spellCheck={false}
          value={own}
          onChange={(event) => onWrite(event.currentTarget.value)}
        />
      </div>
      <p className="hint" role="status">
        {tooShort && shortRemark(tooShort.letters)}
        {result &&
          `${whole(result.training + result.heldOut)} letters and spaces: ${whole(result.training)} to learn from, ${whole(result.heldOut)} held out.`}
        {own.length >= MOST_TEXT && ` Only the first ${whole(MOST_TEXT)} characters are read.`}
      </p>
      <p className="hint">Accents are dropped; whatever is no letter from a to z counts as a space.</p>
    </View>
  );
}
