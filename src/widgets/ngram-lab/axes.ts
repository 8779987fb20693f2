/** What the charts over the orders have in common. */
export const SIZE = { wide: { width: 588, height: 380 }, narrow: { width: 288, height: 290 } };
export const MARGIN = { top: 30, bottom: 48, right: 12 };
export const ORDERS = [0, 8] as const;
export const ORDER_TICKS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
export const ORDER_TITLE = "order: letters the model looks back";
export const BIT_TICKS = { bits: [0, 1, 2, 3, 4, 5], nats: [0, 1, 2, 3] } as const;
