import type { Table } from "../../figure/defineWidget.ts";
import type { Event, Model } from "./model.ts";
import { probability } from "./sentences.ts";

/** The two events and both together, then the ladder of halvings. */
export function table({ event, other, both, ladder, unit }: Model): Table {
  const row = (name: string, { p, surprise, coins }: Event) => [name, p, surprise, coins];
  return {
    columns: ["event", "p", `surprise in ${unit}`, "fair coins, all heads"],
    rows: [
      row(`p ${probability(event.p)}`, event),
      row(`second, p ${probability(other.p)}`, other),
      row("both", both),
      ...ladder.map(([p, surprise], k) =>
        row(k === 1 ? "halved once" : `halved ${k} times`, { p, surprise, coins: k }),
      ),
    ],
  };
}
