import { Handle } from "../../plot/Handle.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import type { Column } from "./model.ts";

/** What can be dragged in the picture. */
export interface Drags {
  readonly onGrab: () => void;
  /** The edge right of a column. */
  readonly onEdge: (x: number, at: number) => void;
  /** The cut above a row of a column. */
  readonly onCut: (x: number, y: number, at: number) => void;
}

interface Props extends Drags {
  columns: readonly Column[];
}

/** A ring needs so much of a column, in pixels. */
const GRIP = 16;

/** How far into its column a ring stands, as a share of it: beside the numbers. */
const ASIDE = 0.2;

/** A ring on every cut, and one on every edge between two columns. */
export function Grips({ columns, onGrab, onEdge, onCut }: Props) {
  const { x } = useFrame();
  const ring = { small: true, quantity: "p", onPointerDownCapture: onGrab } as const;
  return columns.map(({ name, p, start, cells }, i) => (
    <g key={name} data-k={name}>
      {x(p) > GRIP &&
        cells
          .slice(0, -1)
          .map(({ to }, j) => (
            <Handle
              key={j}
              {...ring}
              axis="y"
              x={start + ASIDE * p}
              y={to}
              onDrag={({ y: at }) => onCut(i, j, at)}
            />
          ))}
      {i < columns.length - 1 && (
        <Handle {...ring} axis="x" x={start + p} y={0} onDrag={({ x: at }) => onEdge(i, at)} />
      )}
    </g>
  ));
}
