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
    expect(above).toBe("M0,80l50,10l50,-10l0,0l-50,10l-50,10Z");
    expect(below).toBe("M0,100l50,-10l50,10l0,-20l-50,10l-50,10Z");
  });

  it("is all on one side where they do not", () => {
    const grounds = outlines([
      [0, 2, 1],
      [10, 4, 1],
    ]);
    expect(grounds).toEqual(["M0,80l100,-20l0,30l-100,0Z"]);
  });

  it("ends where one of them has no end", () => {
    const [above] = outlines([
      [0, 2, 1],
      [5, 2, 1],
      [10, Number.POSITIVE_INFINITY, 1],
    ]);
    expect(above).toBe("M0,80l50,0l0,10l-50,0Z");
  });
});
