import { Formula } from "../../figure/Formula.tsx";
import { Cell } from "../../figure/Strip.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import gradientTex from "./gradient.tex";
import type { ClassRow, Model } from "./model.ts";
import { REACH } from "./params.ts";
import { percent, share } from "./sentences.ts";

interface Props {
  row: ClassRow;
  model: Model;
  onChange: (z: number) => void;
}

/** A class's logit over its part of the gradient. */
export function ClassCell({ row, model: { twice, temperature, shift }, onChange }: Props) {
  const { name, z, p, truth, gradient } = row;
  const plain = !twice && temperature === 1;
  return (
    <Cell
      k={name}
      term={
        <>
          <span>
            {plain ? (
              <Formula
                tex={gradientTex}
                values={{ p: share(p, 3), y: formatNumber(truth, truth % 1 ? 3 : 0) }}
              />
            ) : (
              <span className="said">{twice ? "through both softmaxes" : "divided by the temperature"}</span>
            )}
          </span>
          <b className="loss">{formatNumber(gradient)}</b>
        </>
      }
    >
      <Slider
        label={<b>{name}</b>}
        value={z}
        min={-REACH}
        max={REACH}
        step={0.1}
        output={formatNumber(z + shift, 2)}
        valueText={`${name}: logit ${formatNumber(z + shift, 2)}, probability ${percent(p)}, gradient ${formatNumber(gradient)}`}
        onChange={onChange}
      />
    </Cell>
  );
}
