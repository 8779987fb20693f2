import type { State } from "../../figure/params.ts";
import type { Gaussian } from "../../math/index.ts";
import { carry, holdAtMean, holdAtWidth, type SameCost } from "./contour.ts";
import { MEAN, SD, type params as schema } from "./params.ts";

type Params = State<typeof schema>;

/** What a hand asks for: some of the four numbers. */
export type Wish = Partial<Pick<Params, "muP" | "sdP" | "muQ" | "sdQ">>;

const within = ({ min, max }: { min: number; max: number }, x: number) => x >= min && x <= max;
const possible = (g: Gaussian) => within(MEAN, g.mean) && within(SD, g.sd);

/**
 * The state after a hand moved something. Where the divergence is held, moving P carries Q along and moving
 * Q slides it along its curve of equal cost; a wish that would need a bell beyond the scales moves nothing.
 */
export function move(params: Params, wish: Wish): Wish {
  if (params.held === 0) return wish;
  const { muP, sdP, muQ, sdQ } = params;
  const p = { mean: muP, sd: sdP };
  const q = { mean: muQ, sd: sdQ };
  const wishedP = { mean: wish.muP ?? muP, sd: wish.sdP ?? sdP };
  const movesP = wish.muP !== undefined || wish.sdP !== undefined;
  const next = movesP
    ? carry(p, q, wishedP)
    : slide({ kl: params.held, p, direction: params.direction }, q, wish);
  if (!possible(next)) return {};
  return { muP: wishedP.mean, sdP: wishedP.sd, muQ: next.mean, sdQ: next.sd };
}

function slide(curve: SameCost, q: Gaussian, { muQ, sdQ }: Wish): Gaussian {
  if (sdQ !== undefined) return holdAtWidth(curve, muQ === undefined ? q : { ...q, mean: muQ }, sdQ);
  return muQ === undefined ? q : holdAtMean(curve, q, muQ);
}
