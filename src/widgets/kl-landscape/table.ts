import type { Table } from "../../figure/defineWidget.ts";
import { formatNumber, formatPercent } from "../../ui/format.ts";
import type { Model, Way } from "./model.ts";
import { basinName } from "./sentences.ts";

const bell = ({ mean, sd }: { mean: number; sd: number }) => [formatNumber(mean, 2), formatNumber(sd)];

/** Where each start ends, one way and the other; then the minima. */
export function table(model: Model): Table {
  const { unit, setting, scale, forward, reverse, q, costs } = model;
  const amount = (nats: number) => formatNumber(scale * nats, 4);
  const start = { mean: setting.mu0, sd: setting.sigma0 };
  const walked = (name: string, { fit }: Way) => [
    name,
    ...bell(start),
    ...bell(fit),
    formatNumber(fit.kl, 4),
    formatPercent(fit.mass),
  ];
  const drops = (name: string, { side }: Way) =>
    side.rain.map(({ places, basin }) => {
      const { mean, sd, kl } = side.minima[basin];
      return [name, ...bell(places[0]), ...bell({ mean, sd }), amount(kl), ""];
    });
  return {
    columns: ["direction", "start μ", "start σ", "end μ", "end σ", `KL in ${unit}`, "P within two spreads"],
    rows: [
      walked("forward", forward),
      walked("reverse", reverse),
      ["forward, your Q", ...bell(q), "", "", formatNumber(costs.forward, 4), ""],
      ["reverse, your Q", ...bell(q), "", "", formatNumber(costs.reverse, 4), ""],
      ...reverse.side.minima.map((minimum) => [
        `reverse, least ${basinName(minimum.mean, setting.d)}`,
        "",
        "",
        ...bell(minimum),
        amount(minimum.kl),
        "",
      ]),
      ...drops("forward", forward),
      ...drops("reverse", reverse),
    ],
  };
}
