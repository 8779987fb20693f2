import { DrawSliders } from "../../ui/DrawSliders.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Drawing } from "../../ui/useDrawing.ts";

/** Eleven points of the curve as sliders, for keys and for small screens. */
export function Faders({ drawing }: { drawing: Drawing }) {
  return (
    <DrawSliders
      drawing={drawing}
      count={11}
      legend="Entropy in bits at each share of heads"
      label={(p) => `p = ${formatNumber(p, 1)}`}
      valueText={(p, bits) => `at p ${formatNumber(p, 1)}, ${formatNumber(bits, 2)} bits`}
      quantity="q"
    />
  );
}
