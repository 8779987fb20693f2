import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Whether this component is alive in the browser: false in the built page and while React takes it over.
 *
 * @returns true from the first render after hydration on
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
