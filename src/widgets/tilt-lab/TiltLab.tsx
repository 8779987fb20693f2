import type { ViewProps } from "../../figure/defineWidget.ts";
import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import type { Model } from "./model.ts";
import { PairLab } from "./PairLab.tsx";
import type { params as schema } from "./params.ts";
import { RewardLab } from "./RewardLab.tsx";

const LESSONS = [
  { value: "reward", label: "A reward for each answer" },
  { value: "pair", label: "One preferred to another (DPO)" },
] as const;

export type LabProps = ViewProps<typeof schema, Model>;

/** A policy on a leash: pulled by rewards, or by one answer preferred to another. */
export function TiltLab(props: LabProps) {
  const { params, set } = props;
  const Lab = params.learn === "pair" ? PairLab : RewardLab;
  return (
    <>
      <Lab {...props} />
      <View>
        <Choice
          legend="Learn from"
          options={LESSONS}
          value={params.learn}
          onChange={(learn) => set({ learn })}
        />
      </View>
    </>
  );
}
