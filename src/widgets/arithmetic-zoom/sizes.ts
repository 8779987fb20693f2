/* Measures of the picture, in pixels. */

export const ROW = 32;
/** From one row to the next. */
export const STEP = 52;
/** Rows of letters already typed. */
export const PAST = 4;
/** Where the row of letters to come lies. */
export const CURRENT = PAST * STEP;
/** Where the ruler starts. */
export const BELOW = CURRENT + ROW + 28;
export const TIER = 36;
export const SLOT = 30;
/** How far the ruler goes on beyond both ends. */
export const HANG = 14;
