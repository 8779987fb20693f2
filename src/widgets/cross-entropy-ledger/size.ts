/** The pictures over the bill, all alike, so that the bill stays where it is. */
export const PICTURE = { wide: { width: 690, height: 322 }, narrow: { width: 288, height: 250 } };
export const PICTURE_MARGIN = { top: 34, right: 66, bottom: 12, left: 0 };
