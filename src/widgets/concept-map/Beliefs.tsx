import type { ViewProps } from "../../figure/defineWidget.ts";
import type { State } from "../../figure/params.ts";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { redistribute } from "../../math/index.ts";
import { formatProbability } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";

interface Props {
  params: State<typeof schema>;
  set: ViewProps<typeof schema, Model>["set"];
}

const list = (shares: readonly number[]) => shares.map(formatProbability).join(", ");

/** What truth and model give the first outcome; the others share the rest as they did. */
export function Beliefs({ params: { p, q }, set }: Props) {
  return (
    <Strip hint={`P is ${list(p)} and Q is ${list(q)}. Set the first of each; the others share the rest.`}>
      <Belief quantity="p" label="first of P" of={p} onChange={(p) => set({ p })} />
      <Belief quantity="q" label="first of Q" of={q} onChange={(q) => set({ q })} />
    </Strip>
  );
}

interface BeliefProps {
  quantity: "p" | "q";
  label: string;
  of: readonly number[];
  onChange: (shares: readonly number[]) => void;
}

function Belief({ quantity, label, of, onChange }: BeliefProps) {
  return (
    <Cell>
      <Slider
        quantity={quantity}
        label={label}
        value={of[0]}
        min={0}
        max={1}
        step={0.01}
        output={formatProbability(of[0])}
        valueText={`${label}: ${formatProbability(of[0])}`}
        onChange={(share) => onChange(redistribute(of, 0, share))}
      />
    </Cell>
  );
}
