import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { formatNumber } from "../../ui/format.ts";
import ce from "./ce.tex";
import h from "./h.tex";
import kl from "./kl.tex";
import type { Model } from "./model.ts";
import { RoleFormula } from "./RoleFormula.tsx";

/** The bill and its two parts. */
export function Numbers({ model: { bill, swapped, unit } }: { model: Model }) {
  const { total, unavoidable, wasted, fake, honest } = bill;
  const parts = [
    [fake ? `a fake, in truth ${formatNumber(honest, 2)}` : "the bill, on average", ce, total, "loss"],
    ["unavoidable", h, unavoidable, "h"],
    ["wasted", kl, wasted, "kl"],
  ] as const;
  return (
    <Readouts>
      {parts.map(([name, tex, amount, quantity]) => (
        <Readout
          key={quantity}
          main={quantity === "loss"}
          quantity={quantity}
          label={
            <>
              {name} <RoleFormula tex={tex} swapped={swapped} />
            </>
          }
          value={formatNumber(amount)}
          unit={unit}
        />
      ))}
    </Readouts>
  );
}
