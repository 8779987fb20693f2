import { memo } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { Choice } from "../../ui/Choice.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";

const VIEWS = [
  { value: "ledger", label: "Receipt" },
  { value: "blocks", label: "Blocks" },
  { value: "draws", label: "Draws" },
] as const;

type Props = ViewProps<typeof schema, Model>;

/** Which picture stands above the bill. */
export const Views = memo(function Views({ view, set }: Pick<Props, "set"> & Pick<Props["params"], "view">) {
  return (
    <Choice legend="Show" hideLegend value={view} options={VIEWS} onChange={(next) => set({ view: next })} />
  );
});
