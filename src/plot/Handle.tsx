import { type ComponentProps, memo, type PointerEvent, useRef } from "react";
import type { Quantity } from "./quantity.ts";
import { steady } from "./steady.tsx";
import { useFrame } from "./useFrame.ts";

/** A place in domain units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface HandleProps extends Omit<ComponentProps<"g">, "x" | "y" | "onDrag"> {
  /** Where it stands, in domain units. */
  x: number;
  y: number;
  /** Which way it moves. */
  axis: "x" | "y" | "xy";
  /** A ring, or, for Q, a diamond. */
  shape?: "ring" | "diamond";
  quantity?: Quantity;
  /** Where it is pulled to, in domain units, at most to the edges of the plot area. */
  onDrag: (place: Place) => void;
  /** Drawn as a flat stop that does not move. */
  locked?: boolean;
  /** Thinner, for a second handle of the same thing. */
  small?: boolean;
}

interface Grip {
  readonly start: Place;
  /** From the pointer to the origin of the plot area, in pixels. */
  readonly dx: number;
  readonly dy: number;
}

/**
 * Something to pull in a picture: hollow, since solid is data. As part of an image it is not there for assistive
 * technology, and it has no tab stop: a slider must move the same state.
 *
 * Nothing is measured while it is pulled. When the browser takes the gesture over to scroll, it goes back to
 * where it was.
 *
 * @example <Handle x={p} y={h} axis="x" quantity="h" onDrag={({ x }) => set({ p: x })} />
 */
export const Handle = steady(function Handle(props: HandleProps) {
  const { x, y, axis, shape = "ring", quantity, onDrag, locked, small, className, ...rest } = props;
  const frame = useFrame();
  const grip = useRef<Grip>(undefined);
  const [left, top] = [frame.x(x), frame.y(y)];

  function grab(event: PointerEvent<SVGGElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { start: { x, y }, dx: left - event.clientX, dy: top - event.clientY };
  }

  function pull(event: PointerEvent) {
    if (!grip.current) return;
    const px = Math.min(Math.max(event.clientX + grip.current.dx, 0), frame.width);
    const py = Math.min(Math.max(event.clientY + grip.current.dy, 0), frame.height);
    onDrag({ x: axis === "y" ? x : frame.x.invert(px), y: axis === "x" ? y : frame.y.invert(py) });
  }

  function cancel() {
    if (grip.current) onDrag(grip.current.start);
    grip.current = undefined;
  }

  const classes = ["handle", locked ? "locked" : axis, quantity, small && "small", className];
  return (
    <g
      {...rest}
      className={classes.filter(Boolean).join(" ")}
      transform={`translate(${left} ${top})`}
      {...(!locked && {
        onPointerDown: grab,
        onPointerMove: pull,
        onPointerUp: () => {
          grip.current = undefined;
        },
        onPointerCancel: cancel,
      })}
    >
      {locked ? <rect x={-26} y={-3} width={52} height={6} /> : <Knob shape={shape} small={small} />}
    </g>
  );
});

const Knob = memo(function Knob({ shape, small }: Pick<HandleProps, "shape" | "small">) {
  return (
    <>
      <circle className="hit" r={16} />
      {shape === "diamond" ? (
        <rect
          x={-7}
          y={-7}
          width={14}
          height={14}
          transform={small ? "rotate(45) scale(.7)" : "rotate(45)"}
        />
      ) : (
        <circle r={small ? 6 : 8} />
      )}
    </>
  );
});
