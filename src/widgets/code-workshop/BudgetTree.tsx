import { memo, useId } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Hatch } from "../../plot/Hatch.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { samePropsByValue } from "../../plot/samePropsByValue.ts";
import { useFrame } from "../../plot/useFrame.ts";
import type { Entry, Model } from "./model.ts";
import { brief, chance } from "./sentences.ts";
import { middle, type Place, type Tree, width } from "./tree.ts";

const SIZE = {
  wide: { width: 588, height: 366 },
  narrow: { width: 288, height: 320 },
};
const MARGIN = { top: 14, right: 0, bottom: 92, left: 0 };

/** The budget is 1; what is spent beyond it is shown up to here, and above that only said. */
const SHOWN = 1.3;

const BAR = { top: 12, height: 44 };

/** Each level is so much lower than the one before, as each is half as wide: deep trees fit, shallow ones have room. */
const SHRINK = 0.72;
const fall = (depth: number) => 1 - SHRINK ** depth;

/** The tree of the codewords, and straight below each leaf the share of the budget that its codeword takes. */
export function BudgetTree({ model }: { model: Model }) {
  const { tree, entries, block, spent } = model;
  return (
    <Frame
      label="The codewords as leaves of a tree, above the budget they take"
      {...SIZE}
      margin={MARGIN}
      x={[0, SHOWN]}
      y={[1, 0]}
    >
      <Branches tree={tree} named={block === 1} />
      {tree.leaves.map((leaf) => (
        <Share key={entries[leaf.index]!.key} entry={entries[leaf.index]!} place={leaf} over={leaf.over} />
      ))}
      <Weights heads={tree.heads} />
      <Budget spent={spent} />
    </Frame>
  );
}

/** What weighs how much while Huffman decides what to join. */
function Weights({ heads }: Pick<Tree, "heads">) {
  const { x } = useFrame();
  return heads
    .filter((head) => x(width(head)) > 40)
    .map((head) => (
      <Label
        key={`${head.depth}:${head.start}`}
        x={middle(head)}
        y={fall(head.depth)}
        dx={head.depth === 0 ? 12 : 0}
        dy={head.depth === 0 ? 0 : -9}
        anchor={head.depth === 0 ? "start" : "middle"}
        size="num-s"
        quantity="p"
        halo
      >
        {chance(head.weight)}
      </Label>
    ));
}

/** Every branch in one stroke: 0 goes left, 1 right. */
const Branches = memo(function Branches({ tree: { branches }, named }: { tree: Tree; named: boolean }) {
  const { x, y } = useFrame();
  const at = (place: Place) => `${x(middle(place))} ${y(fall(place.depth))}`;
  return (
    <>
      <path className="code-branches" d={branches.map(({ from, to }) => `M${at(to)}L${at(from)}`).join("")} />
      {named &&
        branches
          .filter(({ from }) => x(width(from)) > 26)
          .map(({ from, to, digit }) => (
            <Label
              key={`${from.depth}:${from.start}`}
              x={(middle(from) + middle(to)) / 2}
              y={(fall(from.depth) + fall(to.depth)) / 2}
              dx={digit === 0 ? -6 : 6}
              dy={-2}
              anchor={digit === 0 ? "end" : "start"}
              halo
            >
              {digit}
            </Label>
          ))}
    </>
  );
});

interface ShareProps {
  entry: Entry;
  place: Place;
  over: boolean;
}

/** A codeword's share of the budget, under its leaf. */
const Share = memo(function Share({ entry: { key }, place, over }: ShareProps) {
  const { x, y, height } = useFrame();
  const hatch = useId();
  const left = x(place.start);
  const right = x(Math.min(place.start + width(place), SHOWN));
  if (left >= x(SHOWN)) return null;
  const room = right - left;
  const inset = Math.min(1, room / 6);
  const box = { x: left + inset, width: room - 2 * inset, y: height + BAR.top, height: BAR.height };
  const centre = x(middle(place));
  const leafTop = y(fall(place.depth));
  const named = room > (key.length === 1 ? 13 : 4 + 9 * key.length);
  const mark = { x: middle(place), anchor: "middle", size: key.length === 1 ? "key" : "ui" } as const;
  if (over) {
    return (
      <g data-k={key}>
        <Hatch id={hatch} kind="plus" quantity="kl" />
        <Rect className="code-over" {...box} fill={`url(#${hatch})`} />
        {named && (
          <Label {...mark} y={1} dy={BAR.top + 28} quantity="kl" box>
            {key}
          </Label>
        )}
      </g>
    );
  }
  return (
    <g data-k={key}>
      <path className="code-drop" d={`M${centre} ${leafTop}V${height + BAR.top}`} />
      <circle className="code-leaf" cx={centre} cy={leafTop} r={named ? 4 : 2} />
      <Rect className="code-share" {...box} />
      {named && (
        <Label {...mark} y={1} dy={BAR.top + (key.length === 1 && room > 44 ? 21 : 28)} className="on">
          {key}
        </Label>
      )}
      {room > 44 && key.length === 1 && (
        <Label x={middle(place)} y={1} dy={BAR.top + 38} anchor="middle" size="ui" className="on">
          {`1/${2 ** place.depth}`}
        </Label>
      )}
    </g>
  );
}, samePropsByValue);

/** The rim of the budget, and how much of it is gone. */
const Budget = memo(function Budget({ spent }: { spent: number }) {
  const { x, y, height } = useFrame();
  const bottom = height + BAR.top + BAR.height;
  return (
    <>
      <path className="code-budget" d={`M0 ${height + BAR.top}H${x(1)}V${bottom}H0Z`} />
      <path className="code-rim" d={`M${x(1)} ${height + 2}V${bottom + 10}`} />
      <Label x={1} y={y.invert(bottom)} dy={28} anchor="middle" size="ui">
        budget 1
      </Label>
      <Label x={0} y={y.invert(bottom)} dy={28} size="ui" quantity={spent > 1 ? "kl" : undefined}>
        {`spent ${brief(spent)}${spent > 1 ? ", not decodable" : ""}`}
      </Label>
    </>
  );
});
