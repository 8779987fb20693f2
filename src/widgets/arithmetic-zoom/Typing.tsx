import type { KeyboardEvent } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import type { Model } from "./model.ts";
import { LONGEST, type params as schema } from "./params.ts";
import { trouble } from "./sentences.ts";

interface Props {
  model: Model;
  message: string;
  onType: (key: string) => void;
  set: ViewProps<typeof schema, Model>["set"];
}

/** The message as text, and a button for each letter. */
export function Typing({ model, message, onType, set }: Props) {
  const { pieces, coded, ends } = model;
  // What was refused or left out goes first.
  const takeBack = () => set({ message: message === coded ? coded.slice(0, -1) : coded });
  const letters = pieces.slice(0, ends ? -1 : undefined).map(({ key }) => key);
  /** On the buttons, letter keys type as well. */
  const onKeyDown = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey || altKey) return;
    if (key === "Backspace") takeBack();
    else if (pieces.some((piece) => piece.key === key)) onType(key);
  };
  return (
    <div className="zoom-typing">
      <label>
        <span>
          Type in the letters {letters.join(", ")}
          {ends && "; a full stop ends the message"}
        </span>
        <input
          type="text"
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST}
          value={message}
          onChange={(event) => set({ message: event.currentTarget.value })}
        />
      </label>
      <fieldset className="zoom-keys" onKeyDown={onKeyDown}>
        <legend className="vh">Letters</legend>
        {pieces.map(({ key, name }) => (
          <button key={key} type="button" className="btn" onClick={() => onType(key)}>
            {name}
          </button>
        ))}
        <button type="button" className="lnk" disabled={message === ""} onClick={takeBack}>
          Take back
        </button>
      </fieldset>
      <p>{trouble(model)}</p>
    </div>
  );
}
