import { Cell } from "../../figure/Strip.tsx";
import { Choice } from "../../ui/Choice.tsx";
import type { Model } from "./model.ts";

const OPTIONS = [
  { value: "coin", label: "a coin" },
  { value: "line", label: "a line" },
] as const;

interface Props {
  mode: Model["mode"];
  set: (patch: { mode: Model["mode"] }) => void;
}

/** What is fitted. */
export function Mode({ mode, set }: Props) {
  return (
    <Cell sum>
      <Choice
        legend="What is fitted"
        options={OPTIONS}
        value={mode}
        onChange={(next) => set({ mode: next })}
      />
    </Cell>
  );
}
