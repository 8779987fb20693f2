import { useEffect, useId, useRef, useState } from "react";
import { copyText } from "../ui/copyText.ts";

interface CopyPanelProps {
  label: string;
  text: string;
  onClose: () => void;
}

/** Text to take along, selected, for the button or for the reader's own copy command. */
export function CopyPanel({ label, text, onClose }: CopyPanelProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState("");
  useEffect(() => field.current?.select(), []);

  async function copy() {
    const copied = await copyText(text);
    say(copied ? "Copied" : "Copy it with your keyboard");
    if (!copied) field.current?.select();
  }

  return (
    <div className="copy-panel">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={3} spellCheck={false} value={text} />
      <button type="button" className="lnk" onClick={copy}>
        Copy
      </button>
      <button type="button" className="lnk" onClick={onClose}>
        Close
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
