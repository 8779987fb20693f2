import { Label } from "../../plot/Label.tsx";
import type { Quantity } from "../../plot/quantity.ts";
import type { Model } from "./model.ts";

interface Props extends Pick<Model, "p" | "top"> {
  names: readonly (readonly [name: string, quantity: Quantity])[];
}

/** What the lines are called, under the truth's own name: there the valley is lowest. */
export function LineNames({ p, top, names }: Props) {
  const left = p >= 0.5;
  return names.map(([name, quantity], i) => (
    <Label
      key={name}
      x={p}
      y={top}
      dx={left ? -8 : 8}
      dy={40 + 22 * i}
      anchor={left ? "end" : "start"}
      size="ui"
      quantity={quantity}
      halo
    >
      {name}
    </Label>
  ));
}
