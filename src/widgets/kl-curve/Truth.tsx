import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { formatProbability } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** Where the model would be right. */
export function Truth({ p, top }: Pick<Model, "p" | "top">) {
  const left = p >= 0.5;
  return (
    <>
      <Reference x={p} quantity="p" kind="ceiling" />
      <Label
        x={p}
        y={top}
        dx={left ? -8 : 8}
        dy={12}
        anchor={left ? "end" : "start"}
        size="ui"
        quantity="p"
        halo
      >
        {`truth ${formatProbability(p)}`}
      </Label>
    </>
  );
}
