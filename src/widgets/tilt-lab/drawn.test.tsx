import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import widget from "./index.ts";

it("stands drawn in a page that begins with a pair", () => {
  const initial = { learn: "pair", policy: [0.5, -0.5, 0] } as const;
  const html = renderToString(<Figure definition={widget} id="lab" initial={initial} unit="nats" />);
  expect(html).toContain(">0.313<");
  expect(html).toContain("The loss against the margin");
});
