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

/** Each outcome a block as wide as it is frequent and as tall as its price; hatched where that is not the true one. */
export function Blocks({ model: { lines, swapped, unit } }: { model: Model }) {
  const top = TOP[unit];
  let from = 0;
  return (
    <Frame label="A block for each outcome" {...SIZE} margin={MARGIN} x={[0, 1]} y={[0, top]}>
      {lines.map((line) => {
        from += line.often;
        return line.often > 0 && <Block key={line.key} line={line} to={from} top={top} swapped={swapped} />;
      })}
      <YAxis ticks={4} format={String} />
    </Frame>
  );
}

interface BlockProps {
  line: Line;
  /** Where it ends; it begins `often` before. */
  to: number;
  top: number;
  swapped: boolean;
}

function Block({ line, to, top, swapped }: BlockProps) {
  const { x, y, height } = useFrame();
  const hatch = useId();
  const { truthColour, beliefColour } = roles(swapped);
  const { key, often, price, ownPrice, extra } = line;
  const asked = y(Math.min(price, top));
  const own = y(Math.min(ownPrice, top));
  const solid = Math.max(asked, own);
  const hatched = Math.abs(asked - own);
  const left = x(to - often);
  const width = x(to) - left;
  const inset = Math.min(1, width / 4);
  const box = { x: left + inset, width: width - 2 * inset };
  const middle = { x: to - often / 2, y: top, size: "num-s", anchor: "middle" } as const;
  // Under the true price the number goes below its line, within the block, if there is room for it.
  const inside = price < ownPrice;
  return (
    <g data-k={key}>
      <Hatch id={hatch} kind={inside ? "minus" : "plus"} quantity="kl" />
      <Rect className="fill h" {...box} y={solid} height={height - solid} />
      <Rect {...box} y={Math.min(asked, own)} height={hatched} fill={`url(#${hatch})`} />
      <path className={`curve ${truthColour}`} d={`M${box.x} ${own}h${box.width}`} />
      <path className={`curve ${beliefColour}`} d={`M${box.x} ${asked}h${box.width}`} />
      <Rect className={`fill ${truthColour}`} x={left} width={width} y={height} height={6} />
      {width > 40 && (!inside || height - asked > 26) && (
        <Label
          {...middle}
          className={inside ? "on" : ""}
          dy={asked + (inside ? 19 : -8)}
          quantity={inside ? undefined : beliefColour}
        >
          {`${price > top ? "↑ " : ""}${formatNumber(price, 2)}`}
        </Label>
      )}
      {width > 64 && hatched > 26 && (
        <Label {...middle} dy={(asked + own) / 2 + 6} quantity="kl" box>
          {`${inside ? "" : "+"}${formatNumber(extra)}`}
        </Label>
      )}
      {width > 12 && (
        <Label {...middle} dy={height + 27} quantity={truthColour}>
          <tspan className="bill-key">{key}</tspan>
          {width > 72 && ` ${formatProbability(often)}`}
        </Label>
      )}
    </g>
  );
}
