import { choice, flag, number } from "../../figure/params.ts";

export const MEAN = { min: -4, max: 4, step: 0.01 } as const;
export const SD = { min: 0.1, max: 5, step: 0.01 } as const;

export const params = {
  muP: number({ label: "centre of P", ...MEAN, default: 0 }),
  sdP: number({ label: "width of P", ...SD, default: 1 }),
  muQ: number({ label: "centre of Q", ...MEAN, default: 1 }),
  sdQ: number({ label: "width of Q", ...SD, default: 1.5 }),
  direction: choice({ label: "average under", options: ["forward", "reverse"], default: "forward" }),
  held: number({
    label: "divergence that dragging keeps, in nats; 0 keeps none",
    min: 0,
    max: 5000,
    step: 0.001,
    default: 0,
  }),
  map: flag({ label: "the map of what every Q would cost", default: true }),
};
