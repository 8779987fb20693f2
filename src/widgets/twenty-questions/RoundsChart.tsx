import { memo } from "react";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { samePropsByValue } from "../../plot/samePropsByValue.ts";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { ROUNDS } from "./params.ts";
import type { TreeModel } from "./treeModel.ts";

const SIZE = { wide: { width: 384, height: 240 }, narrow: { width: 288, height: 220 } };
const MARGIN = { top: 16, right: 104, bottom: 30, left: 16 };

interface Props {
  rounds: TreeModel["rounds"];
  entropy: number;
  /** Height of the picture: the most questions any card takes in a tree of this deck. */
  top: number;
}

/** The mean number of questions, round by round, of two trees. */
export const RoundsChart = memo(function RoundsChart({ rounds, entropy, top }: Props) {
  return (
    <Frame
      label="Mean number of questions after each round"
      {...SIZE}
      margin={MARGIN}
      x={[0, ROUNDS]}
      y={[0, top]}
    >
      <Reference kind="ceiling" quantity="h" y={entropy} />
      <Curve points={rounds.huffman.map((mean, i) => [i + 1, mean] as const)} clip />
      <Curve points={rounds.own.map((mean, i) => [i + 1, mean] as const)} quantity="q" clip />
      <XAxis ticks={[0, 5, 10, 15, 20]} />
      <YAxis ticks={4} format={String} />
      <Ends rounds={rounds} entropy={entropy} top={top} />
    </Frame>
  );
}, samePropsByValue);

/** The names at the ends of the lines, kept apart. */
function Ends({ rounds: { played, own, huffman }, entropy, top }: Props) {
  const { y } = useFrame();
  const names = [
    { text: `${formatNumber(entropy, 2)} entropy`, at: entropy, quantity: "h" as const },
    ...(played > 0
      ? [
          {
            text: `${formatNumber(own[played - 1]!, 2)} yours`,
            at: own[played - 1]!,
            quantity: "q" as const,
          },
          {
            text: `${formatNumber(huffman[played - 1]!, 2)} Huffman`,
            at: huffman[played - 1]!,
            quantity: undefined,
          },
        ]
      : []),
  ].sort((a, b) => a.at - b.at);
  let lowest = Number.POSITIVE_INFINITY;
  return names.map(({ text, at, quantity }) => {
    const wanted = y(Math.min(at, top)) + 5;
    lowest = Math.min(wanted, lowest - 18);
    return (
      <Label key={text} x={ROUNDS} y={y.invert(lowest)} dx={8} size="ui" quantity={quantity}>
        {text}
      </Label>
    );
  });
}
