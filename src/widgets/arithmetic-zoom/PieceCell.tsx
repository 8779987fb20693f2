import { Formula } from "../../figure/Formula.tsx";
import { Cell } from "../../figure/Strip.tsx";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Piece } from "./model.ts";
import { pieceSpoken } from "./sentences.ts";
import termTex from "./term.tex";

interface Props {
  piece: Piece;
  onGrab: () => void;
  onChange: (p: number) => void;
  onCancel: () => void;
}

/** A letter's slider above what it adds to the message's surprise. */
export function PieceCell({ piece, onGrab, onChange, onCancel }: Props) {
  const { key, name, p, surprise, count } = piece;
  return (
    <Cell
      k={key}
      term={
        p > 0 ? (
          <Formula tex={termTex} values={{ n: String(count), i: formatNumber(surprise, 2) }} />
        ) : (
          <span>never comes</span>
        )
      }
    >
      <Slider
        thick
        quantity="p"
        label={<b>{name}</b>}
        value={p}
        min={0}
        max={1}
        step={0.01}
        output={formatProbability(p)}
        valueText={pieceSpoken(piece)}
        onGrab={onGrab}
        onChange={onChange}
        onCancel={onCancel}
      />
    </Cell>
  );
}
