import { memo, type PointerEvent } from "react";
import { useFrame } from "../../plot/useFrame.ts";
import type { Setting } from "./landscape.ts";
import type { Terrain } from "./terrain.ts";

interface Props {
  terrain: Terrain;
  setting: Setting;
  /** A press on the map. */
  onPlace: (mean: number, sd: number) => void;
}

/** The map's shades, dearest farthest from the plate's own colour. They stay as they are while Q is moved. */
export const Shading = memo(function Shading({ terrain, onPlace }: Props) {
  const { x, y, width, height, clip } = useFrame();
  const place = (event: PointerEvent<SVGGElement>) => {
    const { left, bottom } = event.currentTarget.firstElementChild!.getBoundingClientRect();
    onPlace(x.invert(event.clientX - left), y.invert(height - (bottom - event.clientY)));
  };
  return (
    <g clipPath={`url(#${clip})`} onPointerUp={place}>
      <rect className="cost-8" width={width} height={height} />
      {terrain.map((rings, i) => (
        <path key={i} className={`cost-${7 - i}`} d={rings.map((ring) => ringPath(ring, x, y)).join("")} />
      ))}
    </g>
  );
}, sameGround);

/** A landscape drawn anew for another start has the same ground. */
function sameGround(before: Props, after: Props): boolean {
  if (before.terrain === after.terrain) return true;
  const points = ({ terrain }: Props) => terrain.reduce((n, rings) => n + rings.length, 0);
  const [a, b] = [before.setting, after.setting];
  return (
    a.d === b.d &&
    a.sd === b.sd &&
    a.w === b.w &&
    size(before) === size(after) &&
    points(before) === points(after)
  );
}

const size = ({ terrain }: Props) => terrain.flat().reduce((n, ring) => n + ring.length, 0);

type Scale = (value: number) => number;

/** Relative and in tenths of a pixel: half as long in the page as with whole places. */
function ringPath(ring: readonly number[], x: Scale, y: Scale): string {
  let path = "";
  let [left, top] = [0, 0];
  for (let i = 0; i < ring.length - 2; i += 2) {
    const [toLeft, toTop] = [Math.round(10 * x(ring[i])), Math.round(10 * y(ring[i + 1]))];
    path += `${i === 0 ? "M" : "l"}${(toLeft - left) / 10},${(toTop - top) / 10}`;
    [left, top] = [toLeft, toTop];
  }
  return `${path}Z`;
}
