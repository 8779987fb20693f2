import { z } from "zod";
import type { Unit } from "../../math/unit.ts";
import { formatAmount } from "../../ui/format.ts";
import { usePage } from "../pageContext.ts";
import { quantity, word } from "./word.tsx";

/** An amount of information, given in bits. Where the reader may switch, it stands in both units and CSS shows one. */
export default word("Amount", { of: quantity, digits: z.int().min(0).default(3) }, ({ of, digits }) => {
  const { unit } = usePage().lesson;
  // What is a round number of bits is none of nats: "1 bit" must not become "1 nat".
  const inUnit = (unit: Unit) =>
    unit === "bits" ? formatAmount(of, unit, digits) : formatAmount(of * Math.LN2, unit, Math.max(digits, 2));
  if (unit !== "switchable") return <span className="num">{inUnit(unit)}</span>;
  return (
    <>
      <span className="in-bits">{inUnit("bits")}</span>
      <span className="in-nats">{inUnit("nats")}</span>
    </>
  );
});
