import { Formula, type FormulaProps } from "../../figure/Formula.tsx";
import { roles } from "./roles.ts";

/** A formula written for P true and Q believed; with the roles swapped its letters and colours are. */
export function RoleFormula({ swapped, ...formula }: FormulaProps & { swapped: boolean }) {
  return (
    <span className={swapped ? "bill-swapped" : undefined}>
      <Formula values={roles(swapped)} {...formula} />
    </span>
  );
}
