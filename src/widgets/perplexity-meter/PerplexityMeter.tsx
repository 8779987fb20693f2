import { useLayoutEffect } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { GUESSING_GAME, guessingCounts } from "../../ui/guessingResult.ts";
import { readLocal } from "../../ui/storage.ts";
import { CutText } from "./CutText.tsx";
import { Ladder } from "./Ladder.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";
import { TenTokens } from "./TenTokens.tsx";

const MODES = [
  { value: "tokens", label: "Ten tokens" },
  { value: "cut", label: "One text, cut into tokens" },
  { value: "ladder", label: "Models of one text" },
] as const;

export type MeterProps = ViewProps<typeof schema, Model>;

/** Three looks at perplexity: what it is the mean of, what it is counted per, and who reaches which. */
export function PerplexityMeter(props: MeterProps) {
  const { params, set } = props;
  const Mode = { tokens: TenTokens, cut: CutText, ladder: Ladder }[params.mode];
  // biome-ignore lint/correctness/useExhaustiveDependencies: `set` is the figure's, and stays
  useLayoutEffect(() => {
    const own = guessingCounts(readLocal(GUESSING_GAME));
    if (own) set({ own });
  }, []);
  return (
    <>
      <Mode {...props} />
      <View>
        <Choice
          legend="What is measured"
          hideLegend
          options={MODES}
          value={params.mode}
          onChange={(mode) => set({ mode })}
        />
      </View>
    </>
  );
}
