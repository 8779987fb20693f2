import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";

const SIZE = {
  wide: { width: 180, height: 340 },
  narrow: { width: 288, height: 230, margin: { left: 0, bottom: 28 } },
};
const MARGIN = { top: 48, right: 0, bottom: 48, left: 0 };
const BAR = 66;
/** A number needs this much height. */
const ROOM = 17;

const LEVELS = [
  ["wrong", "sure and wrong", 4.5],
  ["poor", "unsure", 3],
  ["good", "good", 6],
] as const;

/** The prices on top of each other, each divided by their count, so that the height is the mean. */
export function Stack({ model }: { model: Model }) {
  return (
    <Frame label="The prices of the batch, stacked" {...SIZE} margin={MARGIN} x={[0, 1]} y={[0, model.top]}>
      <Levels model={model} />
      <Blocks model={model} />
    </Frame>
  );
}

function Blocks({ model: { samples, mean, top } }: { model: Model }) {
  const { y, height } = useFrame();
  let reached = 0;
  const blocks = samples.map(({ key, price }) => {
    const from = Math.min(reached, top);
    reached += price / samples.length;
    return { key, from, to: Math.min(reached, top) };
  });
  return (
    <>
      {blocks.map(({ key, from, to }) => (
        <g key={key} data-k={key}>
          <Rect className="fill loss block" width={BAR} y={y(to)} height={y(from) - y(to)} />
          {y(from) - y(to) > ROOM && (
            <Label className="on" x={0} dx={BAR / 2} y={(from + to) / 2} dy={5} anchor="middle" size="num-s">
              {key}
            </Label>
          )}
        </g>
      ))}
      <line className="baseline" x2={BAR} y1={height} y2={height} />
      <Label x={0} y={Math.min(mean, top)} dx={BAR / 2} dy={-10} anchor="middle" size="num-s" quantity="loss">
        {mean > top && "↑ "}
        {formatNumber(mean)}
      </Label>
    </>
  );
}

/** What other batches come to; the lower two, close together, lean apart. */
function Levels({ model: { levels } }: { model: Model }) {
  const { y, height } = useFrame();
  return LEVELS.map(([quality, words, dy]) => (
    <g key={quality} className="reference">
      <line x1={BAR + 6} x2={BAR + 18} y1={y(levels[quality])} y2={y(levels[quality])} />
      <Label x={0} y={0} dx={BAR + 24} dy={y(levels[quality]) - height + dy}>
        {words}
      </Label>
    </g>
  ));
}
