import type { ViewProps } from "../../figure/defineWidget.ts";
import { Formula } from "../../figure/Formula.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Digits } from "../../ui/Digits.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import lead from "./lead.tex";
import type { Model, Side } from "./model.ts";
import type { params as schema } from "./params.ts";
import { pointText } from "./sentences.ts";
import term from "./term.tex";

const OVERLAYS = [
  { value: "none", label: "Nothing" },
  { value: "parabola", label: "Parabola" },
  { value: "gini", label: "Gini" },
] as const;

type Props = Pick<ViewProps<typeof schema, Model>, "params" | "model" | "set">;

/** The point's slider over heads' term of the sum, tails' term beside it, and what to lay over the curve. */
export function PointStrip({ params, model, set }: Props) {
  const { p, heads, tails, unit } = model;
  return (
    <Strip hint="Drag the ring or the slider." lead={<Formula tex={lead} />}>
      <Cell k="heads" term={<Term side={heads} unit={unit} />}>
        <Slider
          label="heads, p"
          quantity="p"
          value={p}
          min={0}
          max={1}
          step={0.001}
          reference={0.5}
          valueText={pointText(model)}
          onChange={(next) => set({ p: next })}
        />
      </Cell>
      <Cell k="tails" term={<Term side={tails} unit={unit} />}>
        <p className="tails">
          tails, 1 − p <Digits className="p">{formatNumber(tails.p, 3)}</Digits>
        </p>
      </Cell>
      <Cell sum term={<Sum {...model} />}>
        {null}
      </Cell>
      <Cell>
        <Choice
          legend="Lay over it"
          options={OVERLAYS}
          value={params.overlay}
          onChange={(overlay) => set({ overlay })}
        />
      </Cell>
    </Strip>
  );
}

/** Probability times surprise, and what it comes to. */
function Term({ side: { p, share }, unit }: { side: Side; unit: Model["unit"] }) {
  if (p === 0) return "0, it never happens";
  return (
    <>
      <Formula tex={term} values={{ p: formatNumber(p, 3) }} unit={unit} />
      <Digits className="comes-to h">{formatNumber(share, 4)}</Digits>
    </>
  );
}

function Sum({ entropy, unit }: Model) {
  return (
    <span>
      = <Digits className="comes-to h">{formatNumber(entropy, 4)}</Digits> {unit}
    </span>
  );
}
