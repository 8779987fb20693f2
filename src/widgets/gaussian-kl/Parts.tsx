import { View } from "../../figure/View.tsx";
import { gaussianKlParts } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** The closed form in its two parts: what the distance costs and what the widths cost. */
export function Parts({ model, cols }: { model: Model; cols: string }) {
  const { p, q, direction, parts, unit } = model;
  const isForward = direction === "forward";
  const inNats = isForward ? gaussianKlParts(p, q) : gaussianKlParts(q, p);
  const number = (x: number, whose: "p" | "q") => <span className={whose}>{formatNumber(x, 2)}</span>;
  const widths = [number(p.sd, "p"), number(q.sd, "q")];
  const [first, second] = isForward ? widths : widths.reverse();
  return (
    <View
      cols={cols}
      title="The closed form counts in nats: one part for the distance, one for the widths. Neither is ever negative."
    >
      <dl className="kl-parts">
        <div>
          <dt>distance</dt>
          <dd>
            <span className="arith">
              ({number(p.mean, "p")} − {number(q.mean, "q")})² / (2 × {second}²)
            </span>
            <Value nats={inNats.shift} amount={parts.shift} unit={unit} />
          </dd>
        </div>
        <div>
          <dt>widths</dt>
          <dd>
            <span className="arith">
              ln ({second} / {first}) + {first}² / (2 × {second}²) − ½
            </span>
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
