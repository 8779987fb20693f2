import { lossAtPrecision, type Precision } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { cooled, type Setting } from "./descent.ts";

/** A number as a machine holds it, or what it holds where it has none. */
export type MachineNumber = number | "nan";

/** What becomes of the plain formula e^z / Σ e^z in a format. */
export interface Machine {
  readonly format: Precision;
  readonly exponentials: readonly MachineNumber[];
  readonly shares: readonly MachineNumber[];
  readonly loss: MachineNumber;
  /** Whether the gradient of the class is no number. */
  readonly lost: readonly boolean[];
}

const held = (x: number): MachineNumber => (Number.isNaN(x) ? "nan" : x);

export function machineAt(z: readonly number[], setting: Setting, format: Precision, unit: Unit): Machine {
  const { truth, temperature, twice } = setting;
  const once = lossAtPrecision(cooled(z, temperature), truth, format, "naive");
  const { exponentials, probabilities } = once;
  const broken = probabilities.some(Number.isNaN);
  // A second softmax takes the first one's output as it is.
  const last = twice && !broken ? lossAtPrecision(probabilities, truth, format, "naive") : once;
  const nats = twice && broken ? Number.NaN : last.loss;
  return {
    format,
    exponentials: exponentials.map(held),
    shares: probabilities.map(held),
    loss: held(unit === "bits" ? nats / Math.LN2 : nats),
    lost: once.gradient.map((g) => Number.isNaN(g) || (twice && broken)),
  };
}
