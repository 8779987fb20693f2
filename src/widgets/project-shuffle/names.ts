/** What a column is called, and what it holds. */
export interface Names {
  readonly name: string;
  readonly kinds: readonly string[];
}

export const EVENINGS = 120;
export const TRAMS = 20;

/** The columns of the figure's own data: `evenings.ts` says how they come about. */
export const KINDS: readonly Names[] = [
  { name: "car", kinds: ["in the drive", "gone"] },
  { name: "rain", kinds: ["rain", "dry"] },
  { name: "tram", kinds: Array.from({ length: TRAMS }, (_, i) => String(i + 1)) },
  { name: "coin", kinds: ["heads", "tails"] },
  { name: "upstairs", kinds: ["up", "down"] },
  { name: "downstairs", kinds: ["up", "down"] },
];

export const LABEL: Names = { name: "light", kinds: ["on", "off"] };
