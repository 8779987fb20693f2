import { randomLcg } from "d3";
import type { State } from "../../figure/params.ts";
import { klDivergence, sampleIndex, surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { DRAWS, type params } from "./params.ts";

/** The evidence for P over Q as outcomes come, all drawn from one of the two. Amounts in the model's unit. */
export interface Walk {
  /** Before the first draw and after each. Once one of the two is ruled out it is infinite for good. */
  readonly heights: readonly number[];
  readonly now: number;
  /** What a draw adds on average: KL(P‖Q) if P draws, −KL(Q‖P) if Q does. */
  readonly slope: number;
}

export interface Model {
  readonly unit: Unit;
  readonly draws: number;
  readonly fromP: Walk;
  readonly fromQ: Walk;
  /** Lowest and highest evidence the picture has room for. It depends on neither draws nor seed. */
  readonly range: readonly [low: number, high: number];
}

/** Two walks of the evidence, log p/q a draw. */
export function model({ p, q, draws, seed }: State<typeof params>, unit: Unit): Model {
  const steps = p.map((pi, i) => evidence(pi, q[i], unit));
  const random = randomLcg(seed / 2 ** 20);
  const walk = (drawn: readonly number[], slope: number): Walk => {
    const heights = [0];
    for (let i = 0; i < DRAWS; i++) heights.push(heights[i] + steps[sampleIndex(drawn, random())]);
    return { heights: heights.slice(0, draws + 1), now: heights[draws], slope };
  };
  const [up, down] = [reach(p, steps, unit), reach(q, steps, unit)];
  return {
    unit,
    draws,
    fromP: walk(p, klDivergence(p, q, unit)),
    fromQ: walk(q, 0 - klDivergence(q, p, unit)),
    // Either side has room to be seen to leave the picture, even if all its finite steps go the other way.
    range: [-Math.max(down, up / 2), Math.max(up, down / 2)],
  };
}

/** What an outcome says for P over Q, log p/q; nothing if neither lets it happen. */
function evidence(p: number, q: number, unit: Unit): number {
  return p === 0 && q === 0 ? 0 : surprisal(q, unit) - surprisal(p, unit);
}

/** How far a walk can be expected to come, its mean and two spreads; infinite steps are left out. */
function reach(drawn: readonly number[], steps: readonly number[], unit: Unit): number {
  const moment = (power: number) =>
    drawn.reduce((sum, share, i) => sum + (Number.isFinite(steps[i]) ? share * steps[i] ** power : 0), 0);
  const mean = moment(1);
  const spread = Math.sqrt(Math.max(0, DRAWS * (moment(2) - mean ** 2)));
  return Math.max(unit === "bits" ? 1 : Math.LN2, DRAWS * Math.abs(mean) + 2 * spread);
}
