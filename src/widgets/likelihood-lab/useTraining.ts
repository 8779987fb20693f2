import { useEffect, useState } from "react";
import { MOST_STEPS } from "./params.ts";

/**
 * A training that runs before the reader's eyes, a step a frame; for a reader who wants no motion, at once.
 *
 * @param steps - how many steps are taken
 * @param onSteps - takes that many
 */
export function useTraining(steps: number, onSteps: (steps: number) => void) {
  const [running, setRunning] = useState(false);
  const under = running && steps < MOST_STEPS;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new handler alone is no reason for a step
  useEffect(() => {
    if (!under) return;
    const frame = requestAnimationFrame(() => onSteps(steps + 1));
    return () => cancelAnimationFrame(frame);
  }, [under, steps]);

  function toggle() {
    if (under) return setRunning(false);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return onSteps(MOST_STEPS);
    if (steps === MOST_STEPS) onSteps(0);
    setRunning(true);
  }

  return { running: under, toggle, stop: () => setRunning(false) };
}
