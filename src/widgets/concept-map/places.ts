/** Where each quantity's column begins, in percent of the drawing: its names fit before the next at 720 px. */
export const COLUMNS: readonly number[] = [0, 15, 36, 58, 79];

/* Pixels from the top of the drawing. */

/** The line the quantities stand on. */
export const TRUNK = 92;

/** From the line to a quantity's name. */
const NAME = 28;

/** From a quantity's name to its first use, and from use to use. */
const ROW = 48;

export const HEIGHT = 300;

/** The base line of an idea's name. */
export const baseline = (row: number): number => TRUNK + NAME + row * ROW;

/** The middle of an idea's circle. */
export const level = (row: number): number => (row === 0 ? TRUNK : baseline(row) - 5);

/** Where the link over an idea begins, 44 px tall: it takes in the circle, the name and what stands below. */
export const linkTop = (row: number): number => (row === 0 ? TRUNK - 10 : baseline(row) - 18);
