import {
  type ComponentProps,
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type ReactNode,
  useId,
  useRef,
} from "react";
import { steady } from "../plot/steady.tsx";
import { useBox } from "./box.ts";
import { formatNumber } from "./format.ts";
import { LockIcon } from "./LockIcon.tsx";

/** The quantities of the book, each with its own colour and cue everywhere. */
export type Quantity = "p" | "q" | "h" | "kl" | "loss";

export interface SliderProps
  extends Omit<
    ComponentProps<"input">,
    "type" | "value" | "min" | "max" | "step" | "onChange" | "disabled" | "defaultValue" | "name"
  > {
  /** What it moves, as shown; may hold mathematics. */
  label: ReactNode;
  /** The same in plain words, for the lock: "sun". Default: the label, if it is text. */
  name?: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
  /** What the value means, as spoken: "p 0.25, surprise 2 bits". */
  valueText: string;
  /** What stands at the right of the label. Default: the value, with the decimals of the step. */
  output?: ReactNode;
  quantity?: Quantity;
  /** Where the fill begins. Default: 0 on a scale that has two signs, otherwise `min`. */
  origin?: number;
  /** A value marked under the track, such as the even share. */
  reference?: number;
  locked?: boolean;
  /** Shows a lock beside the value. */
  onLock?: (locked: boolean) => void;
  /** On narrow pages the track itself is the bar. */
  thick?: boolean;
  /** A pointer takes hold: the moment to remember what `onCancel` may have to put back. */
  onGrab?: () => void;
  /** The gesture was a scroll after all. Default: `onChange` with the value from before it. */
  onCancel?: () => void;
}

const KEYS: Record<string, number> = { PageUp: 10, PageDown: -10 };

const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

function decimals(step: number): number {
  const [, fraction = ""] = step.toString().split(".");
  return fraction.length;
}

/**
 * A labelled native range: the hand, the arrow keys and the ear all move and hear the same value.
 *
 * Page up and page down move ten steps. A swipe that turns out to scroll the page leaves the value as it was.
 *
 * @example <Slider label="sun" value={0.4} min={0} max={1} step={0.01} valueText="sun 0.40" onChange={setSun} />
 */
export const Slider = steady(function Slider({
  label,
  name,
  value,
  min,
  max,
  step,
  onChange,
  valueText,
  output,
  quantity,
  origin,
  reference,
  locked,
  onLock,
  thick,
  onGrab,
  onCancel,
  className,
  id,
  style,
  ...rest
}: SliderProps) {
  const generated = useId();
  const inputId = id ?? generated;
  const before = useRef(value);

  const shown = output ?? formatNumber(value, decimals(step));
  const number = useBox<HTMLSpanElement>(shown);

  const share = (x: number) => (Math.min(max, Math.max(min, x)) - min) / (max - min);
  const from = share(origin ?? (min < 0 && max > 0 ? 0 : min));
  const to = share(value);
  // A transform, not a custom property of the input: that would have the whole control styled anew at each step.
  const fill = `translateX(${percent(Math.min(from, to))}) scaleX(${Math.abs(to - from).toFixed(4)})`;

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    rest.onKeyDown?.(event);
    const steps = KEYS[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    const next = Math.min(max, Math.max(min, min + (Math.round((value - min) / step) + steps) * step));
    onChange(Number(next.toFixed(12)));
  }

  function onPointerDown(event: PointerEvent<HTMLInputElement>) {
    rest.onPointerDown?.(event);
    before.current = value;
    onGrab?.();
  }

  // A finger that lands on the track moves the value before the browser knows that it means to scroll.
  function onPointerCancel(event: PointerEvent<HTMLInputElement>) {
    rest.onPointerCancel?.(event);
    if (onCancel) onCancel();
    else onChange(before.current);
  }

  return (
    <div
      className={["slider", quantity, thick && "thick", locked && "locked", className]
        .filter(Boolean)
        .join(" ")}
    >
      <label htmlFor={inputId}>{label}</label>
      {output !== null && (
        <span className="slider-value" aria-hidden="true">
          <span ref={number}>{shown}</span>
        </span>
      )}
      <span className="slider-range">
        <span className="slider-fill" style={{ transform: fill }} />
        <input
          {...rest}
          type="range"
          id={inputId}
          min={min}
          max={max}
          step={step}
          value={value}
          disabled={locked}
          aria-valuetext={valueText}
          style={
            reference === undefined ? style : ({ ...style, "--reference": share(reference) } as CSSProperties)
          }
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
          onKeyDown={onKeyDown}
          onPointerDown={onPointerDown}
          onPointerCancel={onPointerCancel}
        />
      </span>
      {onLock && <Lock name={`Lock ${name ?? label}`} locked={locked === true} onLock={onLock} />}
    </div>
  );
});

interface LockProps {
  name: string;
  locked: boolean;
  onLock: (locked: boolean) => void;
}

const Lock = memo(function Lock({ name, locked, onLock }: LockProps) {
  return (
    <button
      type="button"
      className="lock"
      aria-label={name}
      aria-pressed={locked}
      onClick={() => onLock(!locked)}
    >
      <LockIcon open={!locked} />
    </button>
  );
});
