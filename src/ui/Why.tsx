import type { ReactNode } from "react";
import { useStored } from "./useStored.ts";
import { readWhy, whyKey } from "./why.ts";

export interface WhyProps {
  /** The widget's name: the key of what is stored, and by `whyOf` the way to it from the widget's evidence. */
  widget: string;
  /** What is to be explained, as a question. */
  children: ReactNode;
}

/**
 * A reader's own explanation of what a widget showed them. It stays in this browser.
 *
 * @example <Why widget="project-compress">Why does gzip lose here?</Why>
 */
export function Why({ widget, children }: WhyProps) {
  const [text, keep] = useStored(whyKey(widget), readWhy);
  return (
    <label className="own-why">
      <span>{children}</span>
      <textarea
        rows={3}
        value={text ?? ""}
        onChange={({ currentTarget }) => keep(currentTarget.value || undefined)}
      />
    </label>
  );
}
