import { Choice } from "../../ui/Choice.tsx";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { params as schema } from "./params.ts";
import { HIGHEST, LIMIT, placeOf, priceAt } from "./prices.ts";
import { price } from "./sentences.ts";
import type { LabProps } from "./TiltLab.tsx";

const HOLDS = [
  { value: "beta", label: "β" },
  { value: "budget", label: "a KL budget" },
] as const;

/** How far the policy may go: what a nat costs, or how many there are; and whether the reward is to be trusted. */
export function Leash({
  params,
  model: { reward: m, unit },
  set,
}: Pick<LabProps, "params" | "model" | "set">) {
  const reaches = `KL ${formatAmount(m.kl, unit, 2)}, reward ${formatNumber(m.expected, 2)}`;
  return (
    <>
      {params.hold === "beta" ? (
        <Slider
          label="β, price of a nat"
          quantity="kl"
          value={placeOf(m.beta)}
          min={LIMIT}
          max={HIGHEST}
          step={1}
          origin={HIGHEST}
          output={price(m.beta)}
          valueText={`β ${price(m.beta)}: ${reaches}`}
          onChange={(place) => set({ beta: priceAt(place) })}
        />
      ) : (
        <Slider
          label={`KL budget, ${unit}`}
          quantity="kl"
          value={params.budget}
          min={0}
          max={schema.budget.max}
          step={schema.budget.step}
          output={formatNumber(m.budget, 2)}
          valueText={`budget ${formatAmount(m.budget, unit, 2)}, β ${price(m.beta)}: ${reaches}`}
          onChange={(budget) => set({ budget })}
        />
      )}
      <Choice
        legend="Set"
        options={HOLDS}
        value={params.hold}
        onChange={(hold) =>
          set(hold === "budget" ? { hold, budget: m.klNats } : { hold, beta: Math.min(m.beta, 1000) })
        }
      />
      <Switch
        label="The reward is only a guess at a true one"
        checked={params.proxy}
        onChange={(proxy) => set({ proxy })}
      />
    </>
  );
}
