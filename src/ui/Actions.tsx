export interface Action {
  readonly label: string;
  readonly does: () => void;
  readonly disabled?: boolean;
}

export interface ActionsProps {
  /** The likeliest first. */
  actions: readonly Action[];
  /** Whether the first is what the reader came for; else all are links among equals. */
  urgent?: boolean;
}

/**
 * What can be done next with a drawing. The buttons are the same elements whatever they say, so that whoever
 * presses one by keyboard stays where he is.
 *
 * @example <Actions actions={[{ label: "Commit", does: commit }]} urgent />
 */
export function Actions({ actions, urgent = false }: ActionsProps) {
  return (
    <div className="draw-actions">
      {actions.map(({ label, does, disabled }, i) => (
        <button
          key={i}
          type="button"
          className={urgent && i === 0 ? "btn" : "lnk"}
          disabled={disabled}
          onClick={does}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
