/** The map's size; kept free for it until it comes. */
export const MAP_SIZE = {
  wide: { width: 282, height: 470 },
  narrow: { width: 288, height: 300, margin: { left: 24 } },
};
