import { type ReactNode, useState } from "react";
import { View } from "../../figure/View.tsx";
import { HeatMap } from "./HeatMap.tsx";
import { LetterPanel } from "./LetterPanel.tsx";
import { letterAt } from "./letter.ts";
import type { Model } from "./model.ts";

interface Props {
  model: Model;
  onPick: (at: number) => void;
  /** A slider below the text. */
  children?: ReactNode;
}

/** Held-out text letter by letter, and beside it what the model thought of one: that under the pointer, else the chosen. */
export function Reading({ model, onPick, children }: Props) {
  const { trained, score, at, difference, stage, unit, oneBit } = model;
  const [pointed, point] = useState<number>();
  const { passage } = trained;
  const { order } = score;
  const shown = pointed !== undefined && pointed < passage.text.length ? pointed : at;
  const className = stage === "draw" ? "withheld" : undefined;
  return (
    <>
      <View cols="3/9" className={className} title={title(difference?.order, order)}>
        <HeatMap
          text={passage.text}
          bits={passage.bits[order]}
          more={difference?.each}
          at={at}
          onPick={onPick}
          onPoint={point}
        />
        {children}
      </View>
      <View cols="9/-1" className={className}>
        <LetterPanel
          passage={passage}
          order={order}
          at={shown}
          letter={letterAt(passage, order, shown)}
          unit={unit}
          oneBit={oneBit}
        />
      </View>
    </>
  );
}

function title(other: number | undefined, order: number) {
  if (other === undefined) {
    return (
      <>
        Text it has never seen: the thicker the line under a letter, the more bits of{" "}
        <b className="loss">surprise</b>
      </>
    );
  }
  return (
    <>
      Line below: more <b className="loss">surprise</b> for order {order} than for order {other}; line above:
      less
    </>
  );
}
