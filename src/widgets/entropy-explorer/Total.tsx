import type { ReactNode } from "react";
import { Cell } from "../../figure/Strip.tsx";
import { Digits } from "../../ui/Digits.tsx";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** The strip's last cell: the probabilities make 1, the shares make the entropy. */
export function Total({ model, children }: { model: Model; children: ReactNode }) {
  return (
    <Cell
      sum
      term={
        <span className="total">
          = <Digits className="h">{formatNumber(model.entropy)}</Digits> {model.unit}
        </span>
      }
    >
      <div className="together">
        together <b className="p">{formatProbability(1)}</b>
      </div>
      {children}
    </Cell>
  );
}
