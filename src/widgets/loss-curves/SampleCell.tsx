import { Cell } from "../../figure/Strip.tsx";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { Model, Sample } from "./model.ts";
import { spoken } from "./sentences.ts";

interface Props {
  sample: Sample;
  model: Model;
  onPredict: (p: number) => void;
  onTruth: (yes: boolean) => void;
}

const LOG = {
  bits: (
    <>
      log<sub>2</sub>{" "}
    </>
  ),
  nats: "ln ",
};

/** One prediction over its term of the sum. */
export function SampleCell({ sample, model, onPredict, onTruth }: Props) {
  const { key, p, price } = sample;
  const said = <span className="q">{formatProbability(p)}</span>;
  return (
    <Cell
      k={key}
      term={
        <>
          <span className="arith">
            −{LOG[model.unit]}
            {sample.yes ? said : <>(1 − {said})</>}
          </span>
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
