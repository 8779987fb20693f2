// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import { binaryEntropy } from "../../math/index.ts";
import wire from "./index.ts";
import { DIGITS } from "./model.ts";

describe("the noisy wire", () => {
  it("flips as many digits as it says, and a digit once flipped stays flipped as the wire gets worse", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 499 }), (flipped) => {
        const [now, worse] = [wire.model({ flipped }, "bits"), wire.model({ flipped: flipped + 1 }, "bits")];
        expect(new Set(now.flipped).size).toBe(flipped);
        expect(worse.flipped.slice(0, flipped)).toEqual(now.flipped);
      }),
    );
  });

  it("surprises by a thousand binary entropies in all", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.constantFrom("bits" as const, "nats" as const),
        (flipped, unit) => {
          const { flippedSurprise, goodSurprise } = wire.model({ flipped }, unit);
          const total = flipped * flippedSurprise + (DIGITS - flipped) * goodSurprise;
          expect(total).toBeCloseTo(DIGITS * binaryEntropy(flipped / DIGITS, unit), 9);
        },
      ),
    );
  });

  it("says how much each kind of digit surprises", () => {
    const shown = showing(wire)();
    expect(shown.spoken()).toBe(
      "One second on a wire: 1,000 digits, 10 of them flipped. Each stroke is as tall as that digit’s surprise: 6.64 bits where it is flipped, 0.0145 where it is right.",
    );
    shown.move("digits flipped", 500);
    expect(shown.spoken()).toContain("500 of them flipped");
    expect(shown.spoken()).toContain("1.00 bits where it is flipped, 1.00 where it is right");
    shown.move("digits flipped", 0);
    expect(shown.valueText("digits flipped")).toBe("none of 1,000 flipped");
  });
});
