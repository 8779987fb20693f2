import { useId } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Hatch } from "../../plot/Hatch.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import type { Line, Model } from "./model.ts";
import { roles } from "./roles.ts";
import { PICTURE } from "./size.ts";

const SIZE = {
  wide: PICTURE.wide,
  narrow: { ...PICTURE.narrow, margin: { left: 24, right: 24 } },
};
const MARGIN = { top: 24, right: 66, bottom: 44, left: 0 };

/** Prices shown; a dearer block is cut at the top and its price printed there. */
const TOP = { bits: 4, nats: 2.8 } as const;
const TICKS = { bits: [0, 1, 2, 3, 4], nats: [0, 1, 2] } as const;

/** Each outcome a block as wide as it is frequent and as tall as its price; hatched where that is not the true one. */
export function Blocks({ model }: { model: Model }) {
  const { lines, unit } = model;
  const starts = lines.map((_, i) => lines.slice(0, i).reduce((sum, { often }) => sum + often, 0));
  return (
    <Frame
      label="Each outcome as a block, as wide as it is frequent and as tall as its price"
      {...SIZE}
      margin={MARGIN}
      x={[0, 1]}
      y={[0, TOP[unit]]}
    >
      {lines.map(
        (line, i) =>
          line.often > 0 && (
            <Block key={line.key} line={line} from={starts[i]} top={TOP[unit]} model={model} />
          ),
      )}
      <YAxis ticks={TICKS[unit]} format={String} />
    </Frame>
  );
}

interface BlockProps {
  line: Line;
  from: number;
  top: number;
  model: Model;
}

function Block({ line, from, top, model }: BlockProps) {
  const { x, y, height } = useFrame();
  const hatch = useId();
  const { key, often, price, ownPrice } = line;
  const { truthColour, beliefColour } = roles(model.swapped);
  const over = price > ownPrice;
  const asked = y(Math.min(price, top));
  const own = y(Math.min(ownPrice, top));
  const left = x(from);
  const width = x(from + often) - left;
  const inset = Math.min(1, width / 4);
  const box = { x: left + inset, width: width - 2 * inset };
  const solid = Math.max(asked, own);
  return (
    <g data-k={key}>
      <Hatch id={hatch} kind={over ? "plus" : "minus"} quantity="kl" />
      <Rect className="fill h" {...box} y={solid} height={height - solid} />
      <Rect {...box} y={Math.min(asked, own)} height={Math.abs(asked - own)} fill={`url(#${hatch})`} />
      <path className={`curve ${truthColour}`} d={`M${box.x} ${own}h${box.width}`} />
      <path className={`curve ${beliefColour}`} d={`M${box.x} ${asked}h${box.width}`} />
      <Rect className={`fill ${truthColour}`} x={left} width={width} y={height} height={6} />
      <BlockLabels line={line} from={from} width={width} top={top} model={model} />
    </g>
  );
}

interface BlockLabelsProps extends BlockProps {
  width: number;
}

/** What fits: the price at its line, the waste or saving on its hatch, letter and share on the ground. */
function BlockLabels({ line, from, width, top, model }: BlockLabelsProps) {
  const { y, height } = useFrame();
  const { truthColour, beliefColour } = roles(model.swapped);
  const { key, often, price, ownPrice, extra } = line;
  const label = { x: from + often / 2, size: "num-s", anchor: "middle" } as const;
  const [shown, own] = [Math.min(price, top), Math.min(ownPrice, top)];
  const hatched = Math.abs(y(shown) - y(own));
  const under = price < ownPrice;
  const inside = under && height - y(shown) > 26;
  const boxed = under && !inside && hatched > 30;
  const text = `${price > top ? "↑ " : ""}${formatNumber(price, 2)}`;
  return (
    <>
      {width > 40 && (
        <Label
          {...label}
          className={inside ? "on" : undefined}
          y={inside || boxed ? shown : Math.max(shown, own)}
          dy={inside ? 19 : -8}
          quantity={inside ? undefined : beliefColour}
          box={boxed}
        >
          {text}
        </Label>
      )}
      {width > 64 && hatched > (boxed ? 70 : 26) && (
        <Label {...label} y={(shown + own) / 2} dy={6} quantity="kl" box>
          {`${extra > 0 ? "+" : ""}${formatNumber(extra)}`}
        </Label>
      )}
      {width > 12 && (
        <Label {...label} y={0} dy={27} quantity={truthColour}>
          <tspan className="bill-key">{key}</tspan>
          {width > 72 && ` ${formatProbability(often)}`}
        </Label>
      )}
    </>
  );
}
