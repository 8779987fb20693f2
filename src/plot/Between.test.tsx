import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Between, type Pair } from "./Between.tsx";
import { Frame } from "./Frame.tsx";

const size = { width: 100, height: 100, margin: { top: 0, right: 0, bottom: 0, left: 0 } };

/** The outlines of the ground above and of that below, over 0 to 10 both ways. */
function outlines(pairs: readonly Pair[]) {
  const html = renderToString(
    <Frame label="Two curves" wide={size} x={[0, 10]} y={[0, 10]}>
      <Between pairs={pairs} />
    </Frame>,
  );
  return [...html.matchAll(/<path[^>]* d="([^"]*)"/g)].map(([, d]) => d);
}

describe("the ground between two curves", () => {
  it("is parted exactly where they cross", () => {
    const [above, below] = outlines([
      [0, 2, 0],
      [10, 0, 2],
    ]);
    expect(above).toBe("M0,80L50,90L100,80L100,80L50,90L0,100Z");
    expect(below).toBe("M0,100L50,90L100,100L100,80L50,90L0,100Z");
  });

  it("is all on one side where they do not", () => {
    const [above, below] = outlines([
      [0, 2, 1],
      [10, 4, 1],
    ]);
    expect(above).toBe("M0,80L100,60L100,90L0,90Z");
    expect(below).toBe("M0,90L100,90L100,90L0,90Z");
  });

  it("ends where one of them has no end", () => {
    const [above] = outlines([
      [0, 2, 1],
      [5, 2, 1],
      [10, Number.POSITIVE_INFINITY, 1],
    ]);
    expect(above).toBe("M0,80L50,80L50,90L0,90Z");
  });
});
