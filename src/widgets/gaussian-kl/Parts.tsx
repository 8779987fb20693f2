import { Formula } from "../../figure/Formula.tsx";
import { View } from "../../figure/View.tsx";
import { gaussianKlParts } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";
import shiftForward from "./shift-forward.tex";
import shiftReverse from "./shift-reverse.tex";
import spreadForward from "./spread-forward.tex";
import spreadReverse from "./spread-reverse.tex";

/** The closed form in its two parts: what the distance costs and what the widths cost. */
export function Parts({ model, cols }: { model: Model; cols: string }) {
  const { p, q, direction, parts, unit } = model;
  const isForward = direction === "forward";
  const inNats = isForward ? gaussianKlParts(p, q) : gaussianKlParts(q, p);
  const values = {
    muP: formatNumber(p.mean, 2),
    sdP: formatNumber(p.sd, 2),
    muQ: formatNumber(q.mean, 2),
    sdQ: formatNumber(q.sd, 2),
  };
  const pick = (...keys: (keyof typeof values)[]) =>
    Object.fromEntries(keys.map((key) => [key, values[key]]));
  const own = isForward ? "sdQ" : "sdP";
  return (
    <View
      cols={cols}
      title="The closed form counts in nats: one part for the distance, one for the widths. Neither is ever negative."
    >
      <dl className="kl-parts">
        <div>
          <dt>distance</dt>
          <dd>
            <Formula tex={isForward ? shiftForward : shiftReverse} values={pick("muP", "muQ", own)} />
            <Value nats={inNats.shift} amount={parts.shift} unit={unit} />
          </dd>
        </div>
        <div>
          <dt>widths</dt>
          <dd>
            <Formula tex={isForward ? spreadForward : spreadReverse} values={pick("sdP", "sdQ")} />
            <Value nats={inNats.spread} amount={parts.spread} unit={unit} />
          </dd>
        </div>
      </dl>
    </View>
  );
}

/** The amount in the formula's own unit, and in bits where the reader counts in them. */
function Value({ nats, amount, unit }: { nats: number; amount: number; unit: Unit }) {
  return (
    <b className="kl">
      = {formatAmount(nats, "nats")}
      {unit === "bits" && `, ${formatAmount(amount, "bits")}`}
    </b>
  );
}
