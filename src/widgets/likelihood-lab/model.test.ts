import { describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import type { Coin } from "./coin.ts";
import widget from "./index.ts";

const initial = defaults(widget.params);
const coin = (theta: number) => widget.model({ ...initial, theta }, "nats") as Coin;

describe("seven heads of ten", () => {
  it.each([
    [0.5, Math.LN2],
    [0.7, 0.6109],
    [0.9, 0.7645],
  ])("at θ = %d surprise by %d nats a toss", (theta, nats) => {
    expect(coin(theta).mean).toBeCloseTo(nats, 4);
    expect(coin(theta).floor).toBeCloseTo(0.6109, 4);
  });
});
