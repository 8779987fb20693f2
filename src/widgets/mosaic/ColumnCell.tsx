import { Formula } from "../../figure/Formula.tsx";
import { Cell } from "../../figure/Strip.tsx";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Column, Model } from "./model.ts";
import { columnSpoken } from "./sentences.ts";
import termTex from "./term.tex";

interface Props {
  column: Column;
  model: Model;
  onGrab: () => void;
  onChange: (value: number) => void;
  onCancel: () => void;
}

/** A column's slider above its part of what is shared. */
export function ColumnCell({ column, model, onGrab, onChange, onCancel }: Props) {
  const { name, p, bent, cells } = column;
  const { moves, rows } = model;
  const cell = cells[moves];
  const value = cell ? cell.to - cell.from : p;
  return (
    <Cell
      k={name}
      term={<Formula tex={termTex} values={{ p: formatProbability(p), d: formatNumber(bent) }} />}
    >
      <Slider
        thick
        quantity="p"
        label={
          <>
            {cell && `${rows[moves]!.name} if `}
            <b>{name}</b>
            {!cell && " width"}
          </>
        }
        value={value}
        min={0}
        max={1}
        step={0.01}
        output={formatProbability(value)}
        reference={cell && rows[moves]!.p}
        valueText={columnSpoken(column, model)}
        onGrab={onGrab}
        onChange={onChange}
        onCancel={onCancel}
      />
    </Cell>
  );
}
