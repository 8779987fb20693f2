/** What the bill and its receipt are drawn over. It never changes; what is dearer is torn off at its end. */
export const DEAREST = { bits: 4.2, nats: 4.2 * Math.LN2 } as const;
export const TICKS = { bits: [0, 1, 2, 3, 4], nats: [0, 1, 2] } as const;
export const tickText = {
  bits: (x: number) => (x === 4 ? "4 bits" : String(x)),
  nats: (x: number) => (x === 2 ? "2 nats" : String(x)),
} as const;
