import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from "react";
import { flushSync } from "react-dom";
import { Slot } from "./Slot.tsx";
import { spokenText } from "./spokenText.ts";

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

interface SortRowsProps {
  /** Items from top to bottom, each by the place it belongs in. */
  order: readonly number[];
  slots: Readonly<Record<string, string>>;
  /** Judged, the rows stand still and say where they belong. */
  judged: boolean;
  onMove: (item: number, place: number) => void;
}

/** The rows a reader puts in order: by their buttons, by the arrow keys on them, or pulled with a mouse. */
export function SortRows({ order, slots, judged, onMove }: SortRowsProps) {
  const pulled = useRef<number>(undefined);

  function move(item: number, steps: number, button: HTMLElement) {
    const place = order.indexOf(item) + steps;
    if (judged || place < 0 || place >= order.length) return;
    flushSync(() => onMove(item, place));
    // A row that is put elsewhere in the page takes the focus off what is in it.
    button.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>, item: number) {
    const steps = STEPS[event.key];
    if (!steps) return;
    event.preventDefault();
    move(item, steps, event.target as HTMLElement);
  }

  const rowAt = ({ target }: { target: EventTarget }) =>
    judged || (target as Element).closest("button") ? null : (target as Element).closest("li");

  function grab(event: PointerEvent<HTMLOListElement>) {
    const row = rowAt(event);
    // A finger scrolls the page; it has the buttons.
    if (!row || event.pointerType !== "mouse" || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pulled.current = order[[...event.currentTarget.children].indexOf(row)];
  }

  function pull({ currentTarget, clientY }: PointerEvent<HTMLOListElement>) {
    const item = pulled.current;
    if (item === undefined) return;
    const above = [...currentTarget.children].filter((row, place) => {
      const { top, bottom } = row.getBoundingClientRect();
      return order[place] !== item && (top + bottom) / 2 < clientY;
    });
    if (above.length !== order.indexOf(item)) onMove(item, above.length);
  }

  const letGo = () => {
    pulled.current = undefined;
  };

  return (
    <ol
      className="rows yours"
      onPointerDown={grab}
      onPointerMove={pull}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      // Or the mouse would select the words it passes.
      onMouseDown={(event: MouseEvent) => rowAt(event) && event.preventDefault()}
    >
      {order.map((item, place) => {
        const name = spokenText(slots[`item-${item}`]);
        return (
          <li key={item} className="row">
            {judged ? <Sign right={item === place} /> : <span>{place + 1}</span>}
            <SortItem item={item} slots={slots} />
            {judged ? (
              <em>{item === place ? "in its place" : `belongs in place ${item + 1}`}</em>
            ) : (
              // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons in it
              <span className="moves" onKeyDown={(event) => onKeyDown(event, item)}>
                {(["Up", "Down"] as const).map((way) => {
                  const steps = way === "Up" ? -1 : 1;
                  const stuck = place === (steps < 0 ? 0 : order.length - 1);
                  return (
                    <button
                      key={way}
                      type="button"
                      className="lnk"
                      aria-label={`${way}: ${name}`}
                      aria-disabled={stuck}
                      onClick={({ currentTarget }) => move(item, steps, currentTarget)}
                    >
                      {way}
                    </button>
                  );
                })}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Sign({ right }: { right: boolean }) {
  return (
    <span className="sign" aria-hidden="true">
      {right ? "=" : "≠"}
    </span>
  );
}

interface SortItemProps {
  item: number;
  slots: Readonly<Record<string, string>>;
  /** Whether the browser is to read the item's slots here. */
  named?: boolean;
}

/** An item's words and what there is to say of it. */
export function SortItem({ item, slots, named = false }: SortItemProps) {
  const slot = (name: string) => ({ name: named ? name : undefined, html: slots[name] });
  return (
    <div>
      <Slot {...slot(`item-${item}`)} as="span" />
      <Slot {...slot(`says-${item}`)} className="says" />
    </div>
  );
}
