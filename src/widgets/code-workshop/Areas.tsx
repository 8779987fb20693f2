import { memo, useId } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Hatch } from "../../plot/Hatch.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { samePropsByValue } from "../../plot/samePropsByValue.ts";
import { useFrame } from "../../plot/useFrame.ts";
import { YAxis } from "../../plot/YAxis.tsx";
import type { Entry, Model } from "./model.ts";
import { brief } from "./sentences.ts";

const SIZE = {
  wide: { width: 384, height: 366 },
  narrow: { width: 288, height: 300, margin: { left: 24 } },
};
const MARGIN = { top: 26, right: 70, bottom: 44, left: 14 };

/** Heights shown, in bits; a taller block is cut at the top and its height said there. */
const TOP = 5;
const TICKS = [0, 1, 2, 3, 4, 5];

/** A ring needs so much of a block, in pixels. */
const GRIP = 17;

interface Props {
  model: Model;
  onDrag: (index: number, length: number) => void;
}

/** Each letter a block as wide as it is frequent: its codeword's length beside its surprise. */
export function Areas({ model: { letters, average, entropy }, onDrag }: Props) {
  let start = 0;
  const blocks = letters.map((letter) => {
    const from = start;
    start += letter.p;
    return { letter, from };
  });
  return (
    <Frame
      label="Each letter as a block: how often it comes times the length of its codeword"
      {...SIZE}
      margin={MARGIN}
      x={[0, 1]}
      y={[0, TOP]}
    >
      {blocks.map(
        ({ letter, from }) => letter.p > 0 && <Block key={letter.key} letter={letter} from={from} />,
      )}
      <YAxis ticks={TICKS} format={String} />
      <Levels average={average} entropy={entropy} />
      {blocks.map(({ letter, from }, i) => (
        <Grip key={letter.key} letter={letter} from={from} onDrag={(length) => onDrag(i, length)} />
      ))}
    </Frame>
  );
}

/** Solid up to the surprise or the length, whichever is less; hatched in between. */
const Block = memo(function Block({ letter, from }: { letter: Entry; from: number }) {
  const { p, surprise, length } = letter;
  const { x, y, height } = useFrame();
  const hatch = useId();
  const asked = y(Math.min(length, TOP));
  const own = y(Math.min(surprise, TOP));
  const left = x(from);
  const room = x(from + p) - left;
  const inset = Math.min(1, room / 4);
  const box = { x: left + inset, width: room - 2 * inset };
  const cut = Math.max(surprise, length) > TOP;
  return (
    <g>
      <Hatch id={hatch} kind={length > surprise ? "plus" : "minus"} quantity="kl" />
      <Rect className="fill h" {...box} y={Math.max(asked, own)} height={height - Math.max(asked, own)} />
      <Rect {...box} y={Math.min(asked, own)} height={Math.abs(asked - own)} fill={`url(#${hatch})`} />
      <path className="curve h" d={`M${box.x} ${own}h${box.width}`} />
      <path className="curve q" d={`M${box.x} ${asked}h${box.width}`} />
      <Rect className="fill p" x={left} width={room} y={height} height={6} />
      {cut && room > 30 && (
        <Label x={from + p / 2} y={TOP} dy={-10} anchor="middle" quantity={surprise > TOP ? "h" : "q"}>
          {`↑ ${brief(Math.max(surprise, length), 2)}`}
        </Label>
      )}
    </g>
  );
}, samePropsByValue);

function Levels({ average, entropy }: { average: number; entropy: number }) {
  const { y } = useFrame();
  const shown = Math.min(average, TOP);
  // The average of a code that can be decoded is the higher; close together the two names make room.
  const apart = Math.max(0, 21 - Math.abs(y(shown) - y(entropy))) / 2;
  const up = average < entropy ? -1 : 1;
  return (
    <>
      <Reference kind="ceiling" quantity="h" y={entropy} />
      <Label x={1} y={entropy} dx={9} dy={5 + up * apart} quantity="h" size="ui">
        {`H ${brief(entropy, 2)}`}
      </Label>
      {average < Infinity && (
        <>
          <Reference kind="level" quantity="q" y={shown} />
          <Label x={1} y={shown} dx={9} dy={5 - up * apart} quantity="q" size="num-s">
            {`${average > TOP ? "↑ " : ""}${brief(average, 2)}`}
          </Label>
        </>
      )}
    </>
  );
}

interface GripProps {
  letter: Entry;
  from: number;
  onDrag: (length: number) => void;
}

function Grip({ letter: { key, p, length }, from, onDrag }: GripProps) {
  const { x } = useFrame();
  const room = x(p);
  return (
    <g data-k={key}>
      {room > 9 && (
        <Label x={from + p / 2} y={0} dy={27} anchor="middle" size={room > GRIP ? "key" : "tick"}>
          {key}
        </Label>
      )}
      {room > GRIP && (
        <Handle
          x={from + p / 2}
          y={Math.min(length, TOP)}
          axis="y"
          shape="diamond"
          quantity="q"
          className="code-grip"
          onDrag={({ y }) => onDrag(Math.round(y))}
        />
      )}
    </g>
  );
}
