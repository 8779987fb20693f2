import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { IDEAS, type Idea, type IdeaId } from "./ideas.ts";
import type { params } from "./params.ts";
import { COLUMNS } from "./places.ts";

/** An idea at its place: quantities side by side, their uses below. */
export interface Placed extends Idea {
  /** Where its column begins, in percent. */
  readonly column: number;
  /** 0 for a quantity; 1, 2, … for its uses. */
  readonly row: number;
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

const QUANTITIES: readonly Quantity[] = IDEAS.filter((idea) => !isUse(idea)).map((idea, i) => {
  const column = COLUMNS[i];
  const uses = IDEAS.filter((use) => isUse(use) && neighbour(use) === idea.id);
  return {
    ...idea,
    column,
    row: 0,
    keys: keysOf(idea),
    uses: uses.map((use, row) => ({ ...use, column, row: row + 1, keys: keysOf(use) })),
  };
});

/** The map, and the idea that is looked at. */
export function model({ node }: State<typeof params>, unit: Unit): Model {
  return { unit, chosen: IDEAS.find(({ id }) => id === node)!, quantities: QUANTITIES };
}
