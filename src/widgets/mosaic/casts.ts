/** A variable and what its values are called. */
export interface Variable {
  readonly name: string;
  readonly values: readonly string[];
}

const DIGITS = ["0", "1", "2", "3"];

const CAST = {
  weather: [
    { name: "the weather", values: ["dry", "rain", "snow", "fog"] },
    { name: "the umbrella", values: ["shut", "open", "lent", "lost"] },
  ],
  wire: [
    { name: "the digit sent", values: DIGITS },
    { name: "the digit received", values: DIGITS },
  ],
  alarm: [
    { name: "the fire", values: ["out", "burning", "smoking", "spent"] },
    { name: "the alarm", values: ["silent", "ringing", "beeping", "broken"] },
  ],
  square: [
    { name: "X", values: ["−1", "0", "1", "2"] },
    { name: "X²", values: ["0", "1", "4", "9"] },
  ],
  bit: [
    { name: "the first bit", values: DIGITS },
    { name: "the XOR", values: DIGITS },
  ],
  pair: [
    { name: "the pair of bits", values: ["00", "01", "10", "11"] },
    { name: "the XOR", values: DIGITS },
  ],
  numbers: [
    { name: "X", values: ["1", "2", "3", "4"] },
    { name: "Y", values: ["a", "b", "c", "d"] },
  ],
} as const satisfies Record<string, readonly [Variable, Variable]>;

export type CastName = keyof typeof CAST;

export const CASTS = Object.keys(CAST) as CastName[];

/** The variable of the columns and that of the rows. */
export function castOf(name: CastName, swapped: boolean): readonly [Variable, Variable] {
  const [x, y] = CAST[name];
  return swapped ? [y, x] : [x, y];
}
