import type { State } from "../../figure/params.ts";
import { crossEntropy, entropy, klDivergence, normalize, surprisal, type Unit } from "../../math/index.ts";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { IDEAS, type Idea, type IdeaId } from "./ideas.ts";
import type { params } from "./params.ts";
import { baselineOf, COLUMNS } from "./places.ts";

/** An idea at its place: quantities side by side, their uses below. */
export interface Placed extends Idea {
  /** Where its column begins, in percent. */
  readonly column: number;
  /** 0 for a quantity; 1, 2, … for its uses. */
  readonly row: number;
  /** The base line of its name, in pixels from the top. */
  readonly baseline: number;
  /** Its own name and its arrows': what it lights with. */
  readonly keys: string;
}

export interface Quantity extends Placed {
  readonly uses: readonly Placed[];
}

export interface Model {
  readonly unit: Unit;
  readonly chosen: Idea;
  readonly quantities: readonly Quantity[];
  /** What the quantities come to for one P and one Q, on a map with numbers. */
  readonly values?: Readonly<Partial<Record<IdeaId, number>>>;
  readonly sentence: string;
}

/** The key of the arrow between two ideas; both carry it, so that an idea lights its neighbours. */
export const arrowKey = (from: IdeaId, to: IdeaId) => `${from}>${to}`;

const neighbour = ({ from }: Idea) => from.at(-1);
const isUse = ({ quantity }: Idea) => quantity === undefined;

function keysOf({ id, from }: Idea): string {
  const after = IDEAS.filter((idea) => idea.from.includes(id));
  return [
    id,
    ...from.map((origin) => arrowKey(origin, id)),
    ...after.map((idea) => arrowKey(id, idea.id)),
  ].join(" ");
}

const placed = (numbers: boolean): readonly Quantity[] =>
  IDEAS.filter((idea) => !isUse(idea)).map((idea, i) => {
    const at = (each: Idea, row: number): Placed => ({
      ...each,
      column: COLUMNS[i],
      row,
      baseline: baselineOf(row, numbers),
      keys: keysOf(each),
    });
    const uses = IDEAS.filter((use) => isUse(use) && neighbour(use) === idea.id);
    return { ...at(idea, 0), uses: uses.map((use, row) => at(use, row + 1)) };
  });

const PLAIN = placed(false);
const WITH_NUMBERS = placed(true);

/** The map, and the idea that is looked at; with numbers, what one P and one Q make of it. */
export function model({ node, numbers, p, q }: State<typeof params>, unit: Unit): Model {
  const chosen = IDEAS.find(({ id }) => id === node)!;
  if (!numbers) return { unit, chosen, quantities: PLAIN, sentence: chosen.sentence };
  const believed = alike(p, q);
  const values = {
    surprise: surprisal(p[0], unit),
    entropy: entropy(p, unit),
    "cross-entropy": crossEntropy(p, believed, unit),
    "kl-divergence": klDivergence(p, believed, unit),
  };
  return { unit, chosen, quantities: WITH_NUMBERS, values, sentence: ledger(values, unit) };
}

/** Q over the outcomes of P: what P lacks is impossible, what Q lacks has probability 0. */
function alike(p: readonly number[], q: readonly number[]): number[] {
  const shared = p.map((_, i) => q[i] ?? 0);
  return shared.some((share) => share > 0) ? normalize(shared) : p.map(() => 1 / p.length);
}

function ledger(values: Record<"entropy" | "cross-entropy" | "kl-divergence", number>, unit: Unit): string {
  const [h, bill, kl] = [values.entropy, values["cross-entropy"], values["kl-divergence"]];
  if (bill === Number.POSITIVE_INFINITY)
    return "Q rules out what P allows: the bill, and the part of it that could be saved, are infinite.";
  return `Entropy ${formatNumber(h)}, cross-entropy ${formatNumber(bill)}: the difference, ${formatAmount(kl, unit)}, is KL divergence.`;
}
