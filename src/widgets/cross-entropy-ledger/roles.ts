/** Which list is true and which is believed: their letters, and the colours these have. */
export const roles = (swapped: boolean) =>
  swapped
    ? ({ truth: "Q", belief: "P", truthColour: "q", beliefColour: "p" } as const)
    : ({ truth: "P", belief: "Q", truthColour: "p", beliefColour: "q" } as const);
