import { Formula } from "../../figure/Formula.tsx";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { formatNumber } from "../../ui/format.ts";
import { formulas } from "./formulas.ts";
import type { Model } from "./model.ts";

/** The bill and its two parts. */
export function Numbers({ model: { bill, swapped, unit } }: { model: Model }) {
  const tex = formulas(swapped);
  return (
    <Readouts>
      <Readout
        main
        quantity="loss"
        label={
          <>
            {bill.fake ? `a fake, in truth ${formatNumber(bill.honest, 2)}` : "the bill, on average"}{" "}
            <Formula tex={tex.ce} />
          </>
        }
        value={formatNumber(bill.total)}
        unit={unit}
      />
      <Readout
        quantity="h"
        label={
          <>
            unavoidable <Formula tex={tex.h} />
          </>
        }
        value={formatNumber(bill.unavoidable)}
        unit={unit}
      />
      <Readout
        quantity="kl"
        label={
          <>
            wasted <Formula tex={tex.kl} />
          </>
        }
        value={formatNumber(bill.wasted)}
        unit={unit}
      />
    </Readouts>
  );
}
