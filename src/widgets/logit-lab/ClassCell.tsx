import { Cell } from "../../figure/Strip.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { ClassRow, Model } from "./model.ts";
import { REACH } from "./params.ts";
import { machineText, percent, share } from "./sentences.ts";

interface Props {
  row: ClassRow;
  index: number;
  model: Model;
  onChange: (z: number) => void;
}

/** A class's logit over its part of the gradient. */
export function ClassCell({ row, index, model, onChange }: Props) {
  const { name, p, gradient } = row;
  const z = row.z + model.shift;
  return (
    <Cell
      k={name}
      term={
        <>
          <Term row={row} model={model} />
          <b className="loss">{formatNumber(gradient)}</b>
          {model.machine && (
            <span className="machine">
              {model.temperature === 1 ? "e^z" : "e^(z/T)"} = {machineText(model.machine.exponentials[index])}
            </span>
          )}
        </>
      }
    >
      <Slider
        label={<b>{name}</b>}
        value={row.z}
        min={-REACH}
        max={REACH}
        step={0.1}
        output={formatNumber(z, 2)}
        valueText={`${name}: logit ${formatNumber(z, 2)}, probability ${percent(p)}, gradient ${formatNumber(gradient)}`}
        onChange={onChange}
      />
    </Cell>
  );
}

/** The gradient filled in: p − y; that over T; or, with softmax twice, p times what reaches the first one. */
function Term({ row: { p, truth, gap }, model: { twice, temperature } }: Pick<Props, "row" | "model">) {
  const given = <span className="q">{share(p, 3)}</span>;
  const less = (
    <>
      {given} − <span className="p">{formatNumber(truth, truth % 1 === 0 ? 0 : 3)}</span>
    </>
  );
  return (
    <span className="arith">
      {twice ? (
        <>
          {given} × {formatNumber(gap)}
        </>
      ) : temperature === 1 ? (
        less
      ) : (
        <>
          ({less}) / {formatNumber(temperature, 2)}
        </>
      )}
    </span>
  );
}
