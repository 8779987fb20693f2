import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { share } from "../../ui/shares.ts";
import type { PairAnswer } from "./pair.ts";

const SIZE = { wide: { width: 384, height: 330 }, narrow: { width: 288, height: 250 } };
const MARGIN = { top: 26, bottom: 34 };
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const NONE: readonly number[] = [];
const tick = (p: number) => (p === 0 || p === 1 ? String(p) : String(p).slice(1));

/** The reference's and the policy's probability of the two answers and of all else. */
export function PairChart({ answers }: { answers: readonly PairAnswer[] }) {
  return (
    <Frame
      label="The reference’s and the policy’s probability of the chosen answer, the rejected one and all else"
      {...SIZE}
      margin={MARGIN}
      x={[0, answers.length]}
      y={[0, 1]}
    >
      {answers.map((answer, i) => (
        <Column key={answer.name} answer={answer} index={i} />
      ))}
      <YAxis ticks={TICKS} format={tick} />
      <XAxis ticks={NONE} />
    </Frame>
  );
}

function Column({ answer: { name, reference, policy }, index }: { answer: PairAnswer; index: number }) {
  const { x, y, height } = useFrame();
  const bar = (from: number, to: number, p: number) => ({
    x: x(index + from),
    width: x(to) - x(from),
    y: y(p),
    height: height - y(p),
  });
  return (
    <g data-k={name}>
      <Rect className="fill p" {...bar(0.12, 0.36, reference)} />
      <Rect className="fill q" {...bar(0.4, 0.88, policy)} />
      <Label x={index + 0.64} y={policy} dy={-8} size="num-s" anchor="middle" quantity="q" halo>
        {share(policy)}
      </Label>
      <Label x={index + 0.5} y={0} dy={24} size="ui" anchor="middle">
        {name}
      </Label>
    </g>
  );
}
