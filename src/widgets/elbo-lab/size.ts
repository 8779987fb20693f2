/** The same for both charts, so that an input has one row across them. */
export const SIZE = { wide: { width: 486, height: 360 }, narrow: { width: 288, height: 300 } };
export const MARGIN = { top: 6, bottom: 52 };
