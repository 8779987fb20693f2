/** What the charts with p along the bottom have in common. */
export const SIZE = { wide: { width: 588, height: 420 }, narrow: { width: 288, height: 280 } };
export const MARGIN = { top: 28, bottom: 48, right: 12 };
export const P_TICKS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
export const HEIGHT_TICKS = { bits: [0, 0.25, 0.5, 0.75, 1], nats: [0, 0.2, 0.4, 0.6] } as const;
export const P_TITLE = "share of heads, p";
