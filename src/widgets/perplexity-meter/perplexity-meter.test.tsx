// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import definition from "./index.ts";

const show = showing(definition);

beforeEach(() => localStorage.clear());

describe("the perplexity meter", () => {
  it("has a slider a token, by powers of ten, whose last step down is impossible", () => {
    const meter = show({ p: Array(10).fill(0.1) });
    expect(meter.main()).toBe("10.0");
    expect(meter.valueText("token 3")).toBe("token 3: probability 0.10, surprise 3.32\u00a0bits");
    meter.move("token 3", 0);
    // Nine tenths of the factors are left: 10 to the power 0.9.
    expect(meter.main()).toBe("7.94");
    meter.move("token 3", -6);
    expect(Number(meter.slider("token 3").value)).toBeCloseTo(-6, 9);
    fireEvent.keyDown(meter.slider("token 3"), { key: "PageDown" });
    expect(meter.main()).toBe("∞");
    expect(meter.valueText("token 3")).toContain("surprise ∞");
  });

  it("moves between its three looks, each with its own presets", () => {
    const meter = show();
    meter.choose("One text, cut into tokens");
    expect(meter.main()).toBe("4.29");
    meter.choose("words");
    expect(meter.main()).toBe("2,116");
    expect(meter.chosen("Of a word")).toBe(true);
    expect(screen.queryByRole("radio", { name: "A transformer" })).toBeNull();
    meter.choose("Models of one text");
    fireEvent.change(screen.getByRole("slider"), { target: { value: "2" } });
    expect(meter.main()).toBe("9.93");
  });

  it("takes the reader's guessing game from where it is kept", () => {
    const counts = [80, 7, 0, 3, 4, 2, 1, 1, 1, 1, ...Array(17).fill(0)];
    localStorage.setItem("measured-surprise:shannon-game", JSON.stringify({ counts }));
    show({ mode: "ladder" });
    expect(screen.getByText("0.59–1.24")).toBeTruthy();
    cleanup();
    localStorage.setItem("measured-surprise:shannon-game", '{"counts":[1]}');
    show({ mode: "ladder" });
    expect(screen.getByText(/not played yet/)).toBeTruthy();
  });
});
