/** What may be claimed of a method, in the words of the book. */
export const BADGES = {
  exact: "An identity: both sides are one number, and you could compute either.",
  bound: "An inequality: one side is known to be the larger, how much larger is not.",
  metaphor: "A way of speaking: it may guide the eye, but no number follows from it.",
} as const;

export type BadgeName = keyof typeof BADGES;

export const BADGE_NAMES = Object.keys(BADGES) as [BadgeName, ...BadgeName[]];

/** The word itself. Its sign is drawn by `badge.css` and not spoken. */
export const Badge = ({ name }: { name: BadgeName }) => <b className={`badge ${name}`}>{name}</b>;
