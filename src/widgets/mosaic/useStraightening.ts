import { useEffect, useRef, useState } from "react";

/** How long it takes, in milliseconds. */
const DURATION = 600;

/**
 * Straightens before the reader's eyes; for a reader who wants no motion, at once. It stops where something else
 * bends or straightens meanwhile.
 *
 * @param straight - how far it is, from 0 to 1
 * @param onStraight - takes it so far
 * @returns what starts it
 */
export function useStraightening(straight: number, onStraight: (straight: number) => void): () => void {
  const [running, setRunning] = useState(false);
  const way = useRef({ from: 0, began: 0, last: 0 });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new handler alone is no reason for a step
  useEffect(() => {
    if (!running) return;
    if (straight === 1 || straight !== way.current.last) return setRunning(false);
    const frame = requestAnimationFrame((now) => {
      const { from, began } = way.current;
      if (began === 0) way.current.began = now;
      const gone = began === 0 ? 0 : Math.min(1, (now - began) / DURATION);
      // Even a frame that takes no time moves it, for the next frame to come.
      way.current.last = Math.max(from + (1 - from) * gone, Math.min(1, straight + 0.001));
      onStraight(way.current.last);
    });
    return () => cancelAnimationFrame(frame);
  }, [running, straight]);

  return () => {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return onStraight(1);
    way.current = { from: straight, began: 0, last: straight };
    setRunning(true);
  };
}
