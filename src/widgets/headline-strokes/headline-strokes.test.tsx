// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import definition from "./index.ts";
import { model } from "./model.ts";
import { summary } from "./sentences.ts";

const show = showing(definition);

describe("the headlines", () => {
  it("are ranked by what one believed before, not by their words", () => {
    const of = (id: string) => model({ sure: 0.3 }, "bits").headlines.find((headline) => headline.id === id)!;
    expect(of("sun").surprise).toBeLessThan(0.001);
    expect(of("coin").surprise).toBe(1);
    expect(of("lift").surprise).toBeCloseTo(4.32, 2);
    expect(of("power").surprise).toBeCloseTo(9.97, 2);
    expect(of("meteor").surprise).toBeCloseTo(29.9, 1);
  });

  it("measure the same heights in either unit", () => {
    const share = (unit: "bits" | "nats") => {
      const { yours, top } = model({ sure: 0.07 }, unit);
      return yours.surprise / top;
    };
    expect(share("nats")).toBeCloseTo(share("bits"), 12);
  });

  it("hold one belief that is the reader's", () => {
    const headlines = show();
    expect(headlines.spoken()).toContain("You gave a late train 30%: hearing of it is worth 1.74 bits.");
    headlines.move(/how sure/, 0.01);
    expect(headlines.valueText(/how sure/)).toBe("1% sure of a late train, 6.64\u00a0bits when it comes");
  });

  it("tell nothing to whoever was certain", () => {
    expect(summary(model({ sure: 1 }, "bits"))).toContain("tells you nothing");
    expect(Object.is(model({ sure: 1 }, "bits").yours.surprise, 0)).toBe(true);
  });

  it("leave the picture where they surprise without measure, with their value printed", () => {
    show();
    expect(screen.getAllByText("↑ 29.9").length).toBeGreaterThan(0);
  });
});
