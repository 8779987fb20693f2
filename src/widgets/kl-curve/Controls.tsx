import type { ViewProps } from "../../figure/defineWidget.ts";
import { Formula } from "../../figure/Formula.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { Digits } from "../../ui/Digits.tsx";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { Switch } from "../../ui/Switch.tsx";
import lead from "./lead.tex";
import type { Model, Term } from "./model.ts";
import { params as schema } from "./params.ts";
import pathTerm from "./path-term.tex";
import { pointText, signed, splitText, truthText } from "./sentences.ts";
import term from "./term.tex";

type Props = Pick<ViewProps<typeof schema, Model>, "params" | "model" | "set">;

/** The sliders over the terms of the sum. */
export function Controls({ params, model, set }: Props) {
  const { terms, kl, unit, path } = model;
  const [first, second, third] = terms.map((each) => (
    <AddedUp key={each.name} term={each} unit={unit} tex={path ? pathTerm : term} digits={path ? 3 : 2} />
  ));
  const belief = (
    <Slider
      label={path ? "model’s first, q₁" : "model says, q"}
      quantity="q"
      {...bounds(schema.q)}
      value={params.q}
      valueText={pointText(model)}
      onChange={(q) => set({ q })}
    />
  );
  const sum = (
    <Cell
      sum
      term={
        <span>
          = <Digits className="kl">{formatNumber(kl, 4)}</Digits> {unit}
        </span>
      }
    >
      {null}
    </Cell>
  );
  return (
    <Strip hint="Drag the diamond or a slider." lead={<Formula tex={lead} />}>
      <Cell term={first}>{belief}</Cell>
      {path ? (
        <>
          <Cell term={second}>
            <Slider
              label="split of the rest"
              quantity="q"
              {...bounds(schema.split)}
              value={params.split}
              reference={schema.split.default}
              valueText={splitText(model)}
              onChange={(split) => set({ split })}
            />
          </Cell>
          <Cell term={third}>{null}</Cell>
          {sum}
        </>
      ) : (
        <>
          <Cell term={second}>
            <Slider
              label="true heads, p"
              quantity="p"
              {...bounds(schema.p)}
              value={params.p}
              valueText={truthText(model)}
              onChange={(p) => set({ p })}
            />
          </Cell>
          {sum}
          <Cell>
            <Switch
              label="the other direction too"
              checked={params.reverse}
              onChange={(reverse) => set({ reverse })}
            />
          </Cell>
        </>
      )}
    </Strip>
  );
}

const bounds = ({ min, max, step }: { min: number; max: number; step: number }) => ({ min, max, step });

interface AddedUpProps {
  term: Term;
  unit: Model["unit"];
  tex: typeof term;
  digits: number;
}

/** p log p/q with its numbers, and what it comes to. */
function AddedUp({ term: { name, p, q, amount }, unit, tex, digits }: AddedUpProps) {
  if (p === 0) return <span data-k={name}>0, it never comes</span>;
  return (
    <>
      <span data-k={name}>
        <Formula tex={tex} values={{ p: formatProbability(p), q: formatNumber(q, digits) }} unit={unit} />
      </span>
      <Digits className="kl" data-k={name}>
        {signed(amount)}
      </Digits>
    </>
  );
}
