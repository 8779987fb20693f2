import type { JobControl } from "../../figure/job.ts";
import { DROPS, type Landscape, landscapeSteps, type Setting } from "./landscape.ts";

/** The maps in full, and the thirty walks if they are wanted. */
export async function drawLandscape(setting: Setting, { progress }: JobControl): Promise<Landscape> {
  const steps = landscapeSteps(setting);
  const count = setting.rain ? 2 * DROPS + 3 : 3;
  for (let i = 0; ; i++) {
    const step = steps.next();
    if (step.done) return step.value;
    await progress(i / count);
  }
}
