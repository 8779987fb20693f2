import { later } from "../../figure/later.tsx";
import steps from "../../ui/checkedStep.css?url";
import type { Params } from "./params.ts";

const afterwards = () => import("./afterwards.ts");

/** Not on show as long as the ranking stands alone. */
export const Looked = later(() => afterwards().then(({ Looked }) => Looked));
export const Numbers = later(() => afterwards().then(({ Numbers }) => Numbers));
export const Settings = later(() => afterwards().then(({ Settings }) => Settings));
export const Steps = later(() => afterwards().then(({ Steps }) => Steps), steps);

/** Nor these, before they are asked for. */
export const PairMap = later(() => import("./PairMap.tsx").then(({ PairMap }) => PairMap));
export const OwnTable = later(() => import("./OwnTable.tsx").then(({ OwnTable }) => OwnTable));

/** What a page that starts in this state waits for. */
export function partsOf({ shuffled, pairs }: Params): Promise<unknown> | undefined {
  if (!shuffled && !pairs) return undefined;
  return Promise.all(
    [Looked, Numbers, Settings, Steps, ...(pairs ? [PairMap] : [])].map((part) => part.come()),
  );
}
