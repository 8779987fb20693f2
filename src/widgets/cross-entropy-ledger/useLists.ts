import { useRef } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { redistribute } from "../../math/index.ts";
import type { ListName } from "./Lists.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";

/**
 * Changes one share of a list; the others make room in proportion. While a pointer holds one they do so from where
 * it took hold, which keeps their ratios even through zero.
 */
export function useLists({ lines }: Model, set: ViewProps<typeof schema, Model>["set"]) {
  const held = useRef<Record<ListName, readonly number[]>>(undefined);
  const now = () => ({ p: lines.map(({ p }) => p), q: lines.map(({ q }) => q) });
  return {
    grab() {
      held.current = now();
      const release = () => {
        held.current = undefined;
      };
      addEventListener("pointerup", release, { once: true });
      addEventListener("pointercancel", release, { once: true });
    },
    change(list: ListName, index: number, share: number) {
      set({ [list]: redistribute((held.current ?? now())[list], index, share) });
    },
    restore() {
      if (held.current) set(held.current);
    },
  };
}
