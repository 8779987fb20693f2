/** Where each quantity's column begins, in percent of the drawing: its names fit before the next at 720 px. */
export const COLUMNS: readonly number[] = [0, 15, 36, 58, 79];

/* Pixels from the top of the drawing. */

/** The line the quantities stand on. */
export const TRUNK = 92;

/** From the line to a quantity's name. */
const NAME = 28;

/** From a quantity's name to its number, and with the number, how far its uses move down. */
const NUMBER = 27;

/** From a quantity's name to its first use, and from use to use. */
const ROW = 48;

/** How tall the drawing is, with numbers or without. */
export const height = (numbers: boolean): number => 300 + (numbers ? NUMBER : 0);

/** The base line of a quantity's number. */
export const NUMBER_LINE = TRUNK + NAME + NUMBER;

/** The base line of an idea's name: a quantity's is in row 0. */
export const baselineOf = (row: number, numbers: boolean): number =>
  TRUNK + NAME + row * ROW + (numbers && row > 0 ? NUMBER : 0);

interface Line {
  readonly row: number;
  readonly baseline: number;
}

/** The middle of an idea's circle. */
export const level = ({ row, baseline }: Line): number => (row === 0 ? TRUNK : baseline - 5);

/** Where the link over an idea begins, 44 px tall: it takes in the circle, the name and what stands below. */
export const linkTop = ({ row, baseline }: Line): number => (row === 0 ? TRUNK - 10 : baseline - 18);
