import { createContext, use } from "react";
import type { Scale } from "./scale.ts";

/** What a drawing in a frame needs to know: scales from the domain to pixels of the plot area, and its size. */
export interface FrameContext {
  readonly x: Scale;
  readonly y: Scale;
  /** Width of the plot area, in pixels. */
  readonly width: number;
  /** Height of the plot area, in pixels. */
  readonly height: number;
  /** Drawn for a phone. */
  readonly narrow: boolean;
  /** Id of the clip path that cuts at the plot area. */
  readonly clip: string;
}

export const FrameContext = createContext<FrameContext | undefined>(undefined);

/**
 * The frame around a mark.
 *
 * @throws {Error} outside a `Frame`
 */
export function useFrame(): FrameContext {
  const frame = use(FrameContext);
  if (!frame) throw new Error("useFrame: a mark must stand inside a Frame");
  return frame;
}
