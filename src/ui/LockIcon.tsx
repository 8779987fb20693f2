/** A padlock, shut or open; its button says what it does. */
export function LockIcon({ open }: { open: boolean }) {
  return (
    <svg className="lock-icon" width="16" height="18" viewBox="0 0 16 18" aria-hidden="true">
      <path d={open ? "M4.5 8V5a3.5 3.5 0 0 1 7 0" : "M4.5 8V5a3.5 3.5 0 0 1 7 0v3"} />
      <rect x="2" y="8" width="12" height="8.5" />
    </svg>
  );
}
