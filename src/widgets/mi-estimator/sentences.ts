import { formatNumber, formatPercent } from "../../ui/format.ts";
import { SHUFFLES } from "./measured.ts";
import type { Estimate, Model } from "./model.ts";

/** What chance gives counts as the same if it is this near, in parts of what was measured. */
const SAME = 0.1;

/** Less than any amount shown. */
const NOTHING = 5e-5;

/** Three digits that tell something: more of them for a small amount. */
export const digits = (amount: number): string => formatNumber(amount, Math.abs(amount) < 0.0995 ? 4 : 3);

const count = (n: number): string => n.toLocaleString("en");

/** The point of the state the figure is in. */
export function summary(model: Model): string {
  const { setting, waiting, estimates, estimate, unit, map } = model;
  if (waiting)
    return `Nothing has been measured for this choice yet. The lesson’s own data: ${about(estimate, unit)}`;
  if (map) return mapped(map, unit);
  if (setting.data === "xor") return exclusive(estimates, unit);
  if (setting.data === "redundant") return redundant(estimates, unit);
  return about(estimate, unit);
}

function about({ mi, what, luck }: Estimate, unit: Model["unit"]): string {
  const measured = `${digits(mi)} ${unit} from ${what}`;
  const same = Math.abs(luck.mean - mi) <= SAME * mi;
  const chance = same ? "shuffles give the same" : `shuffles give ${digits(luck.mean)} on average`;
  if (luck.reached === 0) return `${measured}; ${chance}, and none of ${count(SHUFFLES)} reaches it.`;
  const often = `${formatPercent(luck.reached / SHUFFLES)} of them reach it`;
  return same ? `${measured}; ${chance}.` : `${measured}; ${chance}, and ${often}.`;
}

function exclusive([a, b, both]: Model["estimates"], unit: Model["unit"]): string {
  const alone = `Alone the bits share ${digits(a.mi)} and ${digits(b.mi)} ${unit} with the label`;
  const luck = a.dependent || b.dependent ? "little" : "as luck would have it";
  return `${alone}, ${luck}; together they share ${digits(both.mi)}, all there is.`;
}

function redundant([u, v, both]: Model["estimates"], unit: Model["unit"]): string {
  const more = Math.max(0, both.mi - u.mi);
  const adds = more < NOTHING ? "nothing" : digits(more);
  return `Two features with ${digits(u.mi)} and ${digits(v.mi)} ${unit}, and together ${digits(both.mi)}: the second adds ${adds}.`;
}

function mapped(map: NonNullable<Model["map"]>, unit: Model["unit"]): string {
  const [most, least] = [map.at(-1)![0], map[0].at(-1)!];
  return `Noise shares more with a label the finer it is cut and the fewer the samples: ${digits(most)} ${unit} in 60 cells of 20, ${formatNumber(least, 4)} in 2 of 5,000.`;
}

/** How it stands with a feature, in a word. */
export const verdict = ({ dependent }: Estimate): string => (dependent ? "dependence" : "may be luck");
