import { Formula } from "../../figure/Formula.tsx";
import { Cell } from "../../figure/Strip.tsx";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { Model, Sample } from "./model.ts";
import no from "./no.tex";
import { spoken } from "./sentences.ts";
import yes from "./yes.tex";

interface Props {
  sample: Sample;
  model: Model;
  onPredict: (p: number) => void;
  onTruth: (yes: boolean) => void;
}

/** One prediction over its term of the sum. */
export function SampleCell({ sample, model, onPredict, onTruth }: Props) {
  const { key, p, price } = sample;
  return (
    <Cell
      k={key}
      term={
        <>
          <Formula tex={sample.yes ? yes : no} values={{ p: formatProbability(p) }} unit={model.unit} />
          <b className="loss">{formatNumber(price)}</b>
        </>
      }
    >
      <Slider
        quantity="q"
        label={
          <>
            <b>{key}</b> <span className="says-yes">says yes</span>
          </>
        }
        value={p}
        min={0}
        max={1}
        step={0.01}
        output={formatProbability(p)}
        valueText={spoken(sample, model)}
        onChange={onPredict}
      />
      <Switch
        label={
          <>
            <span className="vh">{key}</span> was yes
          </>
        }
        checked={sample.yes}
        onChange={onTruth}
      />
    </Cell>
  );
}
