import { type KeyboardEvent, type PointerEvent, useRef, useSyncExternalStore } from "react";
import { useBox } from "../ui/box.ts";
import { formatNumber, formatProbability } from "../ui/format.ts";
import type { Schema, State } from "./params.ts";
import { type ScrubProps, setNumber } from "./scrubProps.ts";
import { useStore } from "./store.ts";

/** How far a drag goes from one end of the range to the other, in pixels. */
const REACH = 240;

const KEYS: Record<string, number> = { PageUp: 10, PageDown: -10 };

interface Grip {
  readonly x: number;
  readonly value: number;
  readonly params: State<Schema>;
}

/**
 * A number in the prose that belongs to a figure: pull it left or right, or use the arrow keys.
 *
 * A native range lies under it for keys and for those who listen; a range as short as a number is too coarse
 * for the hand, which therefore moves the number itself.
 */
export function Scrub(props: ScrubProps) {
  const { figure, param, index, label, min, max, step } = props;
  const store = useStore(figure);
  const grip = useRef<Grip>(undefined);
  const value = useSyncExternalStore(store?.subscribe ?? never, read, () => props.value);
  const text = min === 0 && max === 1 ? formatProbability(value) : formatNumber(value, decimals(step));

  function read(): number {
    const held: unknown = store?.get().params[param];
    return (Array.isArray(held) ? held[index!] : (held as number)) ?? props.value;
  }

  function moveTo(wanted: number) {
    if (!store) return;
    const steps = Math.round((wanted - min) / step);
    const next = Number(Math.min(Math.max(min + steps * step, min), max).toFixed(12));
    store.set(setNumber(store.definition, store.get().params, props, next));
  }

  function onKeyDown(event: KeyboardEvent) {
    const steps = KEYS[event.key];
    if (!steps) return;
    event.preventDefault();
    moveTo(value + steps * step);
  }

  function grab(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0 || !store) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.querySelector("input")!.focus({ focusVisible: false } as FocusOptions);
    event.preventDefault();
    grip.current = { x: event.clientX, value, params: store.get().params };
  }

  function pull({ clientX }: PointerEvent) {
    if (grip.current) moveTo(grip.current.value + ((clientX - grip.current.x) / REACH) * (max - min));
  }

  function cancel() {
    if (grip.current) store?.set(grip.current.params);
    grip.current = undefined;
  }

  return (
    <span
      className="scrub"
      onPointerDown={grab}
      onPointerMove={pull}
      onPointerUp={() => {
        grip.current = undefined;
      }}
      onPointerCancel={cancel}
    >
      <span aria-hidden="true" ref={useBox(text)}>
        {text}
      </span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-label={label}
        aria-valuetext={`${label} ${text}`}
        onChange={(event) => moveTo(event.currentTarget.valueAsNumber)}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}

const never = () => () => {};

const decimals = (step: number): number => step.toString().split(".")[1]?.length ?? 0;
