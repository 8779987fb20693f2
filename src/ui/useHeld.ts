import { type RefObject, useRef } from "react";

/**
 * What a drag started from: kept from `hold` until the pointer lets go, so that each step goes from there.
 *
 * @example
 * const [held, hold] = useHeld<readonly number[]>();
 * <Slider onGrab={() => hold(p)} onChange={(value) => set({ p: redistribute(held.current ?? p, i, value) })} />
 */
export function useHeld<T>(): readonly [held: RefObject<T | undefined>, hold: (value: T) => void] {
  const held = useRef<T>(undefined);
  const hold = (value: T) => {
    held.current = value;
    const release = () => {
      held.current = undefined;
    };
    addEventListener("pointerup", release, { once: true });
    addEventListener("pointercancel", release, { once: true });
  };
  return [held, hold];
}
