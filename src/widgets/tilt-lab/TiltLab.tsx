import { lazy, Suspense } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";
import { RewardLab } from "./RewardLab.tsx";

// A page that begins with it has it drawn; a browser fetches its code once it is asked for.
const PairLab = import.meta.env.SSR
  ? (await import("./PairLab.tsx")).default
  : lazy(() => import("./PairLab.tsx"));

const LESSONS = [
  { value: "reward", label: "A reward for each answer" },
  { value: "pair", label: "One preferred to another (DPO)" },
] as const;

export type LabProps = ViewProps<typeof schema, Model>;

/** A policy on a leash: pulled by rewards, or by one answer preferred to another. */
export function TiltLab(props: LabProps) {
  const { params, set } = props;
  return (
    <>
      {params.learn === "pair" ? (
        <Suspense>
          <PairLab {...props} />
        </Suspense>
      ) : (
        <RewardLab {...props} />
      )}
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
