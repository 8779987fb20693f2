import type { Model } from "./model.ts";

export interface Action {
  readonly label: string;
  readonly does: () => void;
  readonly disabled?: boolean;
}

/**
 * What can be done next, the likeliest first. The buttons are the same elements in every mode, so that
 * whoever presses one by keyboard stays where he is.
 */
export function Actions({ mode, actions }: { mode: Model["mode"]; actions: readonly Action[] }) {
  return (
    <div className="curve-actions">
      {actions.map(({ label, does, disabled }, i) => (
        <button
          key={i}
          type="button"
          className={mode === "draw" && i === 0 ? "btn" : "lnk"}
          disabled={disabled}
          onClick={does}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
