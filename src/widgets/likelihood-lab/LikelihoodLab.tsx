import type { ViewProps } from "../../figure/defineWidget.ts";
import { later } from "../../figure/later.tsx";
import { View } from "../../figure/View.tsx";
import { CoinLab } from "./CoinLab.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";

export const LineLab = later(() => import("./LineLab.tsx").then(({ LineLab }) => LineLab));

/** About as high as the line's numbers, pictures and controls. */
const ROOM = (
  <View>
    <div style={{ height: 720 }} />
  </View>
);

/** The least surprising θ of a coin; and the least surprising line between two kinds of points. */
export function LikelihoodLab({ params, model, set }: ViewProps<typeof schema, Model>) {
  return model.mode === "coin" ? (
    <CoinLab coin={model} set={set} />
  ) : (
    <LineLab line={model} params={params} set={set} room={ROOM} />
  );
}
