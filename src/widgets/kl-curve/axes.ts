/** What the charts with q along the bottom have in common. */
export const SIZE = { wide: { width: 588, height: 420 }, narrow: { width: 288, height: 300 } };
/** The picture beside them. */
export const SIDE = { wide: { ...SIZE.wide, width: 282 }, narrow: SIZE.narrow };
export const MARGIN = { top: 30, bottom: 48, right: 12 };
export const Q_TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
export const KL_TICKS = { bits: [0, 1, 2, 3, 4, 5], nats: [0, 1, 2, 3] } as const;
export const Q_TITLE = {
  coin: "share of heads the model gives, q",
  path: "the model’s first probability, q₁",
};
