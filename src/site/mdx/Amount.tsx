import { z } from "zod";
import type { Unit } from "../../math/unit.ts";
import { formatAmount } from "../../ui/format.ts";
import { usePage } from "../pageContext.ts";
import { quantity, word } from "./word.tsx";

/** An amount of information, given in bits. Where the reader may switch, it stands in both units and CSS shows one. */
export default word("Amount", { of: quantity, digits: z.int().min(0).default(3) }, ({ of, digits }) => {
  const { unit } = usePage().lesson;
  const inUnit = (unit: Unit) => formatAmount(unit === "bits" ? of : of * Math.LN2, unit, digits);
  if (unit !== "switchable") return <span className="num">{inUnit(unit)}</span>;
  return (
    <>
      <span className="in-bits">{inUnit("bits")}</span>
      <span className="in-nats">{inUnit("nats")}</span>
    </>
  );
});
