/** x and y in domain units. */
export type Point = readonly [x: number, y: number];

type Scale = (value: number) => number;

/**
 * Path data of the line through points, in hundredths of a pixel. It is interrupted where a value is not finite.
 *
 * Written out here since it is what most of a drag step over curves is made of: a third of d3's time.
 *
 * @param x - from domain units to pixels
 * @param y - likewise
 * @example linePath([[0, 1], [2, 3]], (x) => x, (y) => y) // "M0,1L2,3"
 */
export function linePath(points: readonly Point[], x: Scale, y: Scale): string {
  let path = "";
  let command = "M";
  for (const [atX, atY] of points) {
    const left = round(x(atX));
    const top = round(y(atY));
    if (Number.isFinite(left) && Number.isFinite(top)) {
      path += `${command}${left},${top}`;
      command = "L";
    } else command = "M";
  }
  return path;
}

/**
 * Path data of the area between points and a level, in hundredths of a pixel. It is interrupted where a value is
 * not finite.
 *
 * @param base - the level, in domain units of y
 * @param x - from domain units to pixels
 * @param y - likewise
 * @example areaPath([[0, 1], [2, 3]], 0, (x) => x, (y) => y) // "M0,0L0,1L2,3L2,0Z"
 */
export function areaPath(points: readonly Point[], base: number, x: Scale, y: Scale): string {
  const ground = round(y(base));
  let path = "";
  let last: number | undefined;
  const close = () => {
    if (last !== undefined) path += `L${last},${ground}Z`;
    last = undefined;
  };
  for (const [atX, atY] of points) {
    const left = round(x(atX));
    const top = round(y(atY));
    if (Number.isFinite(left) && Number.isFinite(top)) {
      if (last === undefined) path += `M${left},${ground}`;
      path += `L${left},${top}`;
      last = left;
    } else close();
  }
  close();
  return path;
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;
