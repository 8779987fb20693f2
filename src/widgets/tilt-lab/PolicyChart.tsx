import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { share } from "../../ui/shares.ts";
import type { Answer } from "./model.ts";
import { paid } from "./sentences.ts";

const SIZE = { wide: { width: 486, height: 384 }, narrow: { width: 288, height: 270 } };
const MARGIN = { top: 26, bottom: 52 };
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const NONE: readonly number[] = [];
const tick = (p: number) => (p === 0 || p === 1 ? String(p) : String(p).slice(1));

/** Where the two bars stand within an answer's column. */
const BEFORE = { from: 0.12, to: 0.36 };
const AFTER = { from: 0.4, to: 0.88 };

interface Props {
  answers: readonly Answer[];
  onDrag: (index: number, p: number) => void;
}

/** Each answer before and after the pull of its reward. */
export function PolicyChart({ answers, onDrag }: Props) {
  return (
    <Frame
      label="The reference’s and the policy’s probability of each answer"
      {...SIZE}
      margin={MARGIN}
      x={[0, answers.length]}
      y={[0, 1]}
    >
      {answers.map((answer, i) => (
        <Column key={answer.key} answer={answer} index={i} />
      ))}
      <YAxis ticks={TICKS} format={tick} />
      <XAxis ticks={NONE} />
      {answers.map(({ key, reference }, i) => (
        <Handle
          key={key}
          data-k={key}
          x={i + (BEFORE.from + BEFORE.to) / 2}
          y={reference}
          axis="y"
          quantity="p"
          small={answers.length > 5}
          onDrag={({ y }) => onDrag(i, y)}
        />
      ))}
    </Frame>
  );
}

/** Columns from this width on have room for full figures, and for the word before a reward. */
const ROOMY = 72;

function Column({ answer: { key, reference, policy, reward }, index }: { answer: Answer; index: number }) {
  const { x, y, height } = useFrame();
  const roomy = x(1) >= ROOMY;
  const bar = ({ from, to }: typeof BEFORE, p: number) => ({
    x: x(index + from),
    width: x(to) - x(from),
    y: y(p),
    height: height - y(p),
  });
  return (
    <g data-k={key}>
      <Rect className="fill p" {...bar(BEFORE, reference)} />
      <Rect className="fill q" {...bar(AFTER, policy)} />
      <Label
        x={index + (AFTER.from + AFTER.to) / 2}
        y={policy}
        dy={-8}
        size={roomy ? "num-s" : "tick"}
        anchor="middle"
        quantity="q"
        halo
      >
        {roomy ? share(policy) : share(policy).replace("0.", ".")}
      </Label>
      <Label x={index + 0.5} y={0} dy={22} size="ui" anchor="middle" className="strong">
        {key}
      </Label>
      <Label x={index + 0.5} y={0} dy={42} anchor="middle">
        {roomy ? `pays ${paid(reward)}` : paid(reward)}
      </Label>
    </g>
  );
}
