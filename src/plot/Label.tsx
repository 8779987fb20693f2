import { type ComponentProps, memo } from "react";
import type { Quantity } from "./quantity.ts";
import { useFrame } from "./useFrame.ts";

export interface LabelProps extends Omit<ComponentProps<"text">, "x" | "y" | "dx" | "dy"> {
  /** Where it belongs, in domain units. */
  x: number;
  y: number;
  /** How far from there it is set, in pixels. */
  dx?: number;
  dy?: number;
  anchor?: "start" | "middle" | "end";
  /** "tick" 13, "ui" 15, "num-s" 16, "num" 20 px figures; "key" 19 px, bold, names an outcome. Default "tick". */
  size?: "tick" | "ui" | "num" | "num-s" | "key";
  quantity?: Quantity;
  /** A rim in the plate's colour, to be read over lines. */
  halo?: boolean;
  /** A knocked-out box, to be read over a hatch. For a short text without markup. */
  box?: boolean;
}

const FONT_SIZE = { tick: 13, ui: 15, num: 20, "num-s": 16, key: 19 };

/** Mean advance of a figure in the sans, as a share of the font size. */
const ADVANCE = 0.6;

/**
 * Words at a place in the picture.
 *
 * @example <Label x={0.5} y={1} dy={-12} anchor="middle" size="num" quantity="h" halo>1.000</Label>
 */
export const Label = memo(function Label(props: LabelProps) {
  const { x, y, dx = 0, dy = 0, anchor = "start", size = "tick", quantity, halo, box, ...rest } = props;
  const frame = useFrame();
  const left = frame.x(x) + dx;
  const top = frame.y(y) + dy;
  const { className, children, ...text } = rest;
  const label = (
    <text
      {...text}
      className={["label", size, quantity, halo && "halo", className].filter(Boolean).join(" ")}
      x={left}
      y={top}
      textAnchor={anchor}
    >
      {children}
    </text>
  );
  if (!box) return label;
  const width = String(children).length * FONT_SIZE[size] * ADVANCE + 8;
  const before = { start: 4, middle: width / 2, end: width - 4 }[anchor];
  return (
    <>
      <rect
        className="knock"
        x={left - before}
        y={top - FONT_SIZE[size]}
        width={width}
        height={FONT_SIZE[size] * 1.35}
      />
      {label}
    </>
  );
});
