import { type CSSProperties, type KeyboardEvent, memo, type SyntheticEvent } from "react";

interface Props {
  text: string;
  /** Of every letter; undefined while they are not known. */
  bits: ArrayLike<number> | undefined;
  /** How many more than another order's; then these are drawn. */
  more: readonly number[] | undefined;
  at: number;
  onPick: (at: number) => void;
  onPoint: (at: number | undefined) => void;
}

/** Bits from which on a line grows no thicker. */
const MOST = 8;

/**
 * A text in letters to press, each as tinted and underlined as it surprises. One stop of the Tab key: arrow keys
 * move on by letters, up and down by words.
 */
export const HeatMap = memo(function HeatMap({ text, bits, more, at, onPick, onPoint }: Props) {
  const drawn = more ?? bits;
  let next = 0;

  function move(event: KeyboardEvent<HTMLElement>) {
    const to = destination(event.key, placeOf(event), text);
    if (to === undefined) return;
    event.preventDefault();
    lettersOf(event.currentTarget)[to].focus();
    onPick(to);
  }

  return (
    <fieldset
      className="heat loss"
      aria-label="Held-out text, letter by letter; arrow keys move"
      onKeyDown={move}
      onClick={(event) => {
        const place = placeOf(event);
        if (place >= 0) onPick(place);
      }}
      onPointerOver={(event) => {
        const place = placeOf(event);
        if (event.pointerType === "mouse") onPoint(place < 0 ? undefined : place);
      }}
      onPointerLeave={() => onPoint(undefined)}
    >
      {(text.match(/[^ ]* ?/g) ?? []).map((word, i) => (
        <span key={i}>
          {[...word].map((letter) => {
            const place = next++;
            const chosen = place === at;
            return (
              <button
                key={place}
                type="button"
                tabIndex={chosen ? 0 : -1}
                aria-current={chosen || undefined}
                aria-label={letter === " " ? "space" : undefined}
                {...(drawn && levelOf(drawn[place]))}
              >
                {letter}
              </button>
            );
          })}
        </span>
      ))}
    </fieldset>
  );
});

/** How thick a cell's line is, above it for bits saved; a sign instead where there is no end of them. */
function levelOf(bits: number): { readonly className?: string; readonly style?: CSSProperties } {
  const size = Math.abs(bits);
  const saved = bits < 0 ? "less" : undefined;
  if (size === Number.POSITIVE_INFINITY) return { className: saved ? "less no" : "no" };
  const level = Math.min(MOST, Math.round(size));
  return level === 0 ? {} : { className: saved, style: { "--s": level } as CSSProperties };
}

const lettersOf = (map: Element) => map.querySelectorAll("button");

function placeOf({ target, currentTarget }: SyntheticEvent<HTMLElement>): number {
  return [...lettersOf(currentTarget)].indexOf((target as Element).closest("button")!);
}

/** Where a key leads. */
function destination(key: string, from: number, text: string): number | undefined {
  const last = text.length - 1;
  const within = (to: number) => Math.max(0, Math.min(last, to));
  const starts = () => [...text].flatMap((_, i) => (i === 0 || text[i - 1] === " " ? i : []));
  switch (key) {
    case "ArrowLeft":
      return within(from - 1);
    case "ArrowRight":
      return within(from + 1);
    case "ArrowUp":
      return starts().findLast((start) => start < from) ?? 0;
    case "ArrowDown":
      return starts().find((start) => start > from) ?? last;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
