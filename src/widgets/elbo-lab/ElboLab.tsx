import type { ViewProps } from "../../figure/defineWidget.ts";
import { later } from "../../figure/later.tsx";
import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";
import { VaeLab } from "./VaeLab.tsx";

export type LabProps = ViewProps<typeof schema, Model>;

export const DiffusionLab = later<LabProps>(() =>
  import("./DiffusionLab.tsx").then(({ DiffusionLab }) => DiffusionLab),
);

/** About as high as its numbers, pictures and sliders. */
const ROOM = (
  <View>
    <div style={{ height: 560 }} />
  </View>
);

const MODES = [
  { value: "vae", label: "A variational autoencoder" },
  { value: "diffusion", label: "A diffusion model" },
] as const;

/** The KL terms of two evidence bounds: of codes from their prior, and of steps back from the true ones. */
export function ElboLab(props: LabProps) {
  const { params, set } = props;
  return (
    <>
      {params.mode === "vae" ? <VaeLab {...props} /> : <DiffusionLab {...props} room={ROOM} />}
      <View>
        <Choice legend="Bound of" options={MODES} value={params.mode} onChange={(mode) => set({ mode })} />
      </View>
    </>
  );
}
