import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { View } from "../../figure/View.tsx";
import { BADGE_NAMES } from "../../ui/Badge.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { QUANTITIES, type QuantityId } from "../../ui/quantities.ts";
import { MethodRow } from "./MethodRow.tsx";
import { METHODS } from "./methods.ts";
import type { Model } from "./model.ts";
import { params as schema } from "./params.ts";

const BY_QUANTITY = schema.quantity.options.map((value) => ({
  value,
  label: value === "reverse-kl" ? "reverse KL" : (QUANTITIES[value as QuantityId]?.name ?? value),
}));
const BY_BADGE = schema.badge.options.map((value) => ({ value, label: value }));

const COLUMNS = [
  "method",
  "what it optimises, on average",
  "quantity",
  "direction",
  "claim",
  "how far it goes",
  "where",
];

/** Methods in rows; those that do not fit the choice are hidden. */
export function UnifyingTable({ params, model, set }: ViewProps<typeof schema, Model>) {
  const { shown, counts } = model;
  return (
    <>
      <Readouts>
        <Readout main label="methods" value={String(shown.length)}>
          {` of ${METHODS.length}`}
        </Readout>
        {BADGE_NAMES.map((name) => (
          <Readout key={name} label={name} value={String(counts[name])} />
        ))}
      </Readouts>
      <View
        className="methods"
        title={
          <>
            Forward: what is <b className="p">fixed</b> stands first. Reverse: what is{" "}
            <b className="q">trained</b> does.
          </>
        }
      >
        <Choice
          legend="Quantity"
          options={BY_QUANTITY}
          value={params.quantity}
          onChange={(quantity) => set({ quantity })}
        />
        <Choice legend="Claim" options={BY_BADGE} value={params.badge} onChange={(badge) => set({ badge })} />
        <table>
          <thead>
            <tr>
              {COLUMNS.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {METHODS.map((method) => (
              <MethodRow key={method.id} method={method} hidden={!shown.includes(method)} />
            ))}
          </tbody>
        </table>
      </View>
    </>
  );
}
