import type { Model } from "./model.ts";
import { sending } from "./sentences.ts";

interface Props {
  message: string;
  model: Model;
  onChange: (message: string) => void;
}

/** A message to type, and its codewords as they go over the wire. */
export function Message({ message, model, onChange }: Props) {
  const { letters, sent } = model;
  return (
    <div className="code-message">
      <label>
        <span>
          Type a message in the letters {letters[0]!.key} to {letters.at(-1)!.key}
        </span>
        <input
          type="text"
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          value={message}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      <p className="code-wire">{sent.words.join(" ")}</p>
      <output>{sending(model)}</output>
    </div>
  );
}
