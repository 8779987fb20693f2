import { useLayoutEffect, useState } from "react";
import { GUESSING_GAME } from "../../ui/guessingResult.ts";
import { readLocal, removeLocal, writeLocal } from "../../ui/storage.ts";
import type { Play } from "./game.ts";

export interface KeptGame {
  readonly keep: (play: Play, counts: readonly number[]) => void;
  readonly forget: () => void;
  /** Whether the game lasts only as long as the page. */
  readonly lost: boolean;
}

/** The reader's game, kept in this browser and taken up again where none is under way. */
export function useKeptGame(game: readonly number[], set: (play: Play) => void): KeptGame {
  const [lost, setLost] = useState(false);
  const empty = game.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `set` is the figure's, and stays
  useLayoutEffect(() => {
    const stored = empty ? parse(readLocal(GUESSING_GAME)) : undefined;
    if (stored) set(stored);
  }, [empty]);
  return {
    keep: (play, counts) => setLost(!writeLocal(GUESSING_GAME, { ...play, counts })),
    forget: () => removeLocal(GUESSING_GAME),
    lost,
  };
}

function parse(stored: unknown): Play | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { game, wrong } = stored as Partial<Record<keyof Play, unknown>>;
  if (!Array.isArray(game) || game.length === 0 || !game.every(Number.isInteger)) return undefined;
  return { game, wrong: typeof wrong === "string" ? wrong : "" };
}
