import { later } from "../../figure/later.tsx";
import type { State } from "../../figure/params.ts";
import steps from "../../ui/checkedStep.css?url";
import type { params } from "./params.ts";

/** Neither is on show before a text of one’s own is chosen, or a guess is in. */
export const OwnText = later(() => import("./OwnText.tsx").then(({ OwnText }) => OwnText));
export const Steps = later(() => import("./Steps.tsx").then(({ Steps }) => Steps), steps);

/** What a page that starts in this state waits for. */
export function partsOf({ source, stage }: State<typeof params>): Promise<unknown> | undefined {
  const parts = [source === "own" && OwnText.come(), stage === "read" && Steps.come()].filter(Boolean);
  return parts.length > 0 ? Promise.all(parts) : undefined;
}
