import type { ViewProps } from "../../figure/defineWidget.ts";
import { CoinLab } from "./CoinLab.tsx";
import { LineLab } from "./LineLab.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";

/** The least surprising θ of a coin; and the least surprising line between two kinds of points. */
export function LikelihoodLab({ params, model, set }: ViewProps<typeof schema, Model>) {
  return model.mode === "coin" ? (
    <CoinLab coin={model} set={set} />
  ) : (
    <LineLab line={model} params={params} set={set} />
  );
}
