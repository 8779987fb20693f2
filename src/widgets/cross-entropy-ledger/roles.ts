const STRAIGHT = { truth: "P", belief: "Q", truthColour: "p", beliefColour: "q" } as const;
const SWAPPED = { truth: "Q", belief: "P", truthColour: "q", beliefColour: "p" } as const;

/** Which list is true and which is believed: their letters, and the colours these have. */
export const roles = (swapped: boolean) => (swapped ? SWAPPED : STRAIGHT);
