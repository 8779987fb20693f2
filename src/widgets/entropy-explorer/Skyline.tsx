import { useId } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Hatch } from "../../plot/Hatch.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import type { Model, Outcome } from "./model.ts";

const SIZE = {
  wide: { width: 690, height: 384 },
  narrow: { width: 288, height: 260, margin: { left: 24, right: 78 } },
};
const MARGIN = { top: 26, right: 84, bottom: 48, left: 0 };

/** Heights shown; a taller block is cut at the top and its surprise printed there. */
const TOP = { bits: 4, nats: 2.8 } as const;
const TICKS = { bits: [0, 1, 2, 3, 4], nats: [0, 0.5, 1, 1.5, 2, 2.5] } as const;

/** Each outcome a block, probability wide and surprise tall; levelled off, their height is the entropy. */
export function Skyline({ model }: { model: Model }) {
  const { outcomes, entropy, ceiling, unit } = model;
  const top = TOP[unit];
  let start = 0;
  const blocks = outcomes.map((outcome) => {
    const from = start;
    start += outcome.p;
    return { outcome, from };
  });
  return (
    <Frame
      label="Each outcome as a block, its probability wide and its surprise tall"
      {...SIZE}
      margin={MARGIN}
      x={[0, 1]}
      y={[0, top]}
    >
      {blocks.map(({ outcome, from }) => (
        <Block key={outcome.key} outcome={outcome} from={from} entropy={entropy} top={top} />
      ))}
      <YAxis ticks={TICKS[unit]} format={String} />
      <Levels entropy={entropy} ceiling={ceiling} />
    </Frame>
  );
}

interface BlockProps {
  outcome: Outcome;
  from: number;
  entropy: number;
  top: number;
}

function Block({ outcome, from, entropy, top }: BlockProps) {
  const { x, y, height } = useFrame();
  const dots = useId();
  const { key, p } = outcome;
  if (p === 0) return null;
  const surprise = Math.min(outcome.surprise, top);
  const left = x(from);
  const width = x(from + p) - left;
  const inset = Math.min(1, width / 4);
  const box = { x: left + inset, width: width - 2 * inset };
  const solid = Math.min(surprise, entropy);
  return (
    <g data-k={key}>
      {surprise < entropy && (
        <>
          <Hatch id={dots} kind="dots" quantity="h" />
          <Rect {...box} y={y(entropy)} height={y(surprise) - y(entropy)} fill={`url(#${dots})`} />
        </>
      )}
      {surprise > entropy && (
        <Rect className="block-over" {...box} y={y(surprise)} height={y(entropy) - y(surprise)} />
      )}
      <Rect className="fill h" {...box} y={y(solid)} height={height - y(solid)} />
      <Rect className="fill p" x={left} width={width} y={height} height={6} />
      <BlockLabels outcome={outcome} from={from} width={width} shown={surprise} entropy={entropy} />
    </g>
  );
}

interface BlockLabelsProps {
  outcome: Outcome;
  from: number;
  width: number;
  shown: number;
  entropy: number;
}

/** What fits: letter and share at the foot of a roomy block, the surprise in its top, or over it where it stands above the level. */
function BlockLabels({ outcome, from, width, shown, entropy }: BlockLabelsProps) {
  const { y, height } = useFrame();
  const { key, p, share, surprise } = outcome;
  const middle = from + p / 2;
  const tall = height - y(Math.min(shown, entropy));
  const roomy = width > 52 && tall > 58;
  const over = shown > entropy;
  const topRoom = over ? y(entropy) - y(shown) > 24 : roomy && tall > 84;
  const cut = surprise > shown;
  const price = formatNumber(surprise, 2);
  return (
    <>
      {roomy && (
        <g className="on-fill">
          <Label x={from} y={0} dx={10} dy={-34} size="key">
            {key}
          </Label>
          <Label x={from} y={0} dx={10} dy={-12} size="num-s">
            {formatNumber(share)}
          </Label>
        </g>
      )}
      {width > 40 && topRoom && !cut && (
        <g className={over ? undefined : "on-fill"}>
          <Label x={from} y={shown} dx={10} dy={20} size="tick">
            {price}
          </Label>
        </g>
      )}
      {width > 24 && (cut || (over && !topRoom)) && (
        <Label x={middle} y={shown} dy={-8} size="tick" anchor="middle" halo>
          {cut ? `↑ ${price}` : price}
        </Label>
      )}
      {width > 12 && (
        <Label x={middle} y={0} dy={25} size={width > 40 ? "num-s" : "tick"} anchor="middle" quantity="p">
          {width > 40 ? formatProbability(p) : key}
        </Label>
      )}
    </>
  );
}

function Levels({ entropy, ceiling }: { entropy: number; ceiling: number }) {
  const { y } = useFrame();
  // Close to the ceiling the two labels would touch: the level's goes below its line, the ceiling's above.
  const close = y(entropy) - y(ceiling) < 30;
  return (
    <>
      <Reference kind="ceiling" y={ceiling} />
      <Label x={1} y={ceiling} dx={10} dy={close ? -6 : 5} size="tick">
        {formatNumber(ceiling)} ceiling
      </Label>
      <Reference kind="level" quantity="h" y={entropy} />
      <Label x={1} y={entropy} dx={10} dy={close ? 20 : 6} size="num" quantity="h">
        {formatNumber(entropy)}
      </Label>
    </>
  );
}
