import type { ReactNode } from "react";
import { Formula } from "../../figure/Formula.tsx";
import { Cell } from "../../figure/Strip.tsx";
import type { Unit } from "../../math/unit.ts";
import { Digits } from "../../ui/Digits.tsx";
import { Slider } from "../../ui/Slider.tsx";
import type { Event } from "./model.ts";
import { MOST_HALVINGS } from "./params.ts";
import { digits, eventText, probability } from "./sentences.ts";
import term from "./term.tex";

interface Props {
  k: string;
  label: ReactNode;
  event: Event;
  unit: Unit;
  onChange: (p: number) => void;
}

/** A probability on a slider of halvings, ten steps each, so that page down halves it; below it its surprise. */
export function EventCell({ k, label, event, unit, onChange }: Props) {
  return (
    <Cell
      k={k}
      term={
        <>
          <Formula tex={term} values={{ p: probability(event.p) }} unit={unit} />
          <Digits className="h">{digits(event.surprise)}</Digits>
        </>
      }
    >
      <Slider
        label={label}
        quantity="p"
        value={0 - event.coins}
        min={-MOST_HALVINGS}
        max={0}
        step={0.1}
        output={probability(event.p)}
        valueText={eventText(event, unit)}
        onChange={(doublings) => onChange(2 ** doublings)}
      />
    </Cell>
  );
}
