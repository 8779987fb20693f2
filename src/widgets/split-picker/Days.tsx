import { DAYS, FEATURES, type FeatureKey, NUMBER, PLAYED } from "./days.ts";
import type { Model } from "./model.ts";

interface Props {
  model: Model;
  onPick: (feature: FeatureKey) => void;
}

const ASKED = FEATURES.slice(0, NUMBER);

/** The days, those in question lit; a press on a heading asks for it. */
export function Days({ model: { node, nodes, picked }, onPick }: Props) {
  const days = (node ?? nodes[0]!).days;
  return (
    <table className="days">
      <thead>
        <tr>
          <th scope="col">Day</th>
          {ASKED.map(({ key, name }, i) => (
            <th scope="col" key={key} className={picked?.feature === i ? "chosen" : undefined}>
              {/* For the pointer: by keyboard the same choice stands below, once. */}
              <button type="button" tabIndex={-1} disabled={!node} onClick={() => onPick(key)}>
                {name}
              </button>
            </th>
          ))}
          <th scope="col">Play</th>
        </tr>
      </thead>
      <tbody>
        {DAYS.map((day, i) => (
          <tr key={i} className={days.includes(i) ? undefined : "out"}>
            <th scope="row">{i + 1}</th>
            {ASKED.map(({ key, values }, feature) => (
              <td key={key} className={picked?.feature === feature ? "chosen" : undefined}>
                {values[day[feature]!]}
              </td>
            ))}
            <td className={PLAYED[i] ? "p" : undefined}>{PLAYED[i] ? "yes" : "no"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
