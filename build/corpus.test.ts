import { letters } from "virtual:moby-dick";
import { describe, expect, it } from "vitest";

describe("the corpus", () => {
  it("is 22 chapters in letters and single spaces", () => {
    expect(letters).toHaveLength(208_897);
    expect(letters).toMatch(/^call me ishmael some years ago [a-z]/);
    expect(letters).not.toMatch(/[^a-z ]| {2}/);
  });
});
