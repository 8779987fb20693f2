import { useEffect, useState } from "react";

/** Frames from bent to straight. */
const FRAMES = 24;

/**
 * Straightens before the reader's eyes, a little each frame; for a reader who wants no motion, at once.
 *
 * @param straight - how far it is, from 0 to 1
 * @param onStraight - takes it so far
 * @returns what starts it
 */
export function useStraightening(straight: number, onStraight: (straight: number) => void): () => void {
  const [running, setRunning] = useState(false);
  const under = running && straight < 1;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new handler alone is no reason for a step
  useEffect(() => {
    if (!under) return setRunning(false);
    const frame = requestAnimationFrame(() => onStraight(Math.min(1, straight + 1 / FRAMES)));
    return () => cancelAnimationFrame(frame);
  }, [under, straight]);

  return () => {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) onStraight(1);
    else setRunning(true);
  };
}
