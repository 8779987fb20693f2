import type { CSSProperties } from "react";
import { View } from "../../figure/View.tsx";
import { MAP_BINS, MAP_SAMPLES } from "./measured.ts";
import type { Model } from "./model.ts";
import { digits } from "./sentences.ts";

interface Props {
  map: NonNullable<Model["map"]>;
  unit: Model["unit"];
}

/** How much of the tint a cell has, in percent: by decades, from a ten-thousandth to one. */
const tint = (amount: number) => Math.max(0, Math.min(1, 1 + Math.log10(amount) / 4)) * 40;

/** What noise shares with a label, by how finely it is cut and how many samples there are. */
export default function LuckMap({ map, unit }: Props) {
  return (
    <View title={`What shuffled labels give, in ${unit}: rows by cells, columns by samples`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="luck-map kl" tabIndex={0} aria-label="Map of luck">
        <table>
          <thead>
            <tr>
              <th scope="col">cells</th>
              {MAP_SAMPLES.map((n) => (
                <th scope="col" key={n}>
                  {n.toLocaleString("en")}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.map((row, i) => (
              <tr key={MAP_BINS[i]}>
                <th scope="row">{MAP_BINS[i]}</th>
                {row.map((amount, j) => (
                  <td key={MAP_SAMPLES[j]} style={{ "--t": `${tint(amount).toFixed(0)}%` } as CSSProperties}>
                    {digits(amount)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </View>
  );
}
