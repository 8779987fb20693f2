export function Arrow() {
  return (
    <svg className="icon" viewBox="0 0 44 20" width="44" height="20" aria-hidden="true">
      <path d="M0 10h42M33 1l9 9-9 9" />
    </svg>
  );
}
