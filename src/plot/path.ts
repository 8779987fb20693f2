/** x and y in domain units. */
export type Point = readonly [x: number, y: number];

type Scale = (value: number) => number;

/** Further out than this, in tenths of a pixel, steps would lose digits: there a path names its places. */
const FAR = 1e6;

/**
 * Path data of the line through points, in tenths of a pixel. It is interrupted where a value is not finite.
 *
 * Written out here since it is what most of a drag step over curves is made of: a third of d3's time. Step by
 * step, because steps look alike and a page of curves packs to half of what their places would.
 *
 * @param x - from domain units to pixels
 * @param y - likewise
 * @example linePath([[0, 1], [2, 3]], (x) => x, (y) => y) // "M0,1l2,2"
 */
export function linePath(points: readonly Point[], x: Scale, y: Scale): string {
  return trace(points, x, y, undefined);
}

/**
 * Path data of the area between points and a level, in tenths of a pixel. It is interrupted where a value is
 * not finite.
 *
 * @param base - the level, in domain units of y
 * @param x - from domain units to pixels
 * @param y - likewise
 * @example areaPath([[0, 1], [2, 3]], 0, (x) => x, (y) => y) // "M0,0V1l2,2V0Z"
 */
export function areaPath(points: readonly Point[], base: number, x: Scale, y: Scale): string {
  return trace(points, x, y, tenths(y(base)) / 10);
}

const tenths = (pixels: number): number => Math.round(10 * pixels);

function trace(points: readonly Point[], x: Scale, y: Scale, ground: number | undefined): string {
  const close = ground === undefined ? "" : `V${ground}Z`;
  let path = "";
  let drawing = false;
  let lastLeft = 0;
  let lastTop = 0;
  for (const [atX, atY] of points) {
    const left = tenths(x(atX));
    const top = tenths(y(atY));
    if (!Number.isFinite(left) || !Number.isFinite(top)) {
      if (drawing) path += close;
      drawing = false;
      continue;
    }
    if (!drawing) path += `M${left / 10},${ground === undefined ? top / 10 : `${ground}V${top / 10}`}`;
    else if (near(left, top) && near(lastLeft, lastTop))
      path += `l${(left - lastLeft) / 10},${(top - lastTop) / 10}`;
    else path += `L${left / 10},${top / 10}`;
    drawing = true;
    lastLeft = left;
    lastTop = top;
  }
  return drawing ? path + close : path;
}

const near = (left: number, top: number): boolean => Math.abs(left) < FAR && Math.abs(top) < FAR;
