/** What can be asked about a day, and what the answers are. */
export interface Feature {
  readonly key: FeatureKey;
  readonly name: string;
  /** As a sentence has it. */
  readonly words: string;
  readonly values: readonly string[];
}

export type FeatureKey = "outlook" | "temperature" | "humidity" | "wind" | "number";

/**
 * Fourteen Saturday mornings, and whether there was play: outlook, temperature, humidity, wind as places among
 * their values, then 1 for play.
 *
 * @see Quinlan, Induction of decision trees, Machine Learning 1 (1986) 81–106, table 1
 */
const MORNINGS = "00000 00010 10001 21001 22101 22110 12111 01000 02101 21101 01111 11011 10101 21010".split(
  " ",
);

/** For each day the place of its answer to every feature; the last is its number. */
export const DAYS: readonly (readonly number[])[] = MORNINGS.map((day, i) => [
  ...[...day].slice(0, 4).map(Number),
  i,
]);

export const PLAYED: readonly boolean[] = MORNINGS.map((day) => day.endsWith("1"));

export const FEATURES: readonly Feature[] = [
  { key: "outlook", name: "Outlook", words: "outlook", values: ["sunny", "overcast", "rain"] },
  { key: "temperature", name: "Temperature", words: "temperature", values: ["hot", "mild", "cool"] },
  { key: "humidity", name: "Humidity", words: "humidity", values: ["high", "normal"] },
  { key: "wind", name: "Wind", words: "wind", values: ["weak", "strong"] },
  { key: "number", name: "Number", words: "the day’s number", values: DAYS.map((_, i) => String(i + 1)) },
];

/** The place of the day's number among the features. */
export const NUMBER = 4;
