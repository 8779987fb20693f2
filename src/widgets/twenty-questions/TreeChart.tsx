import { memo } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { samePropsByValue } from "../../plot/samePropsByValue.ts";
import { useFrame } from "../../plot/useFrame.ts";
import { type Cards, card, count, names } from "./cards.ts";
import { CARDS } from "./params.ts";
import { chanceOf, type Group } from "./tree.ts";
import type { TreeModel } from "./treeModel.ts";
import { chance } from "./treeSentences.ts";

const SIZE = { wide: { width: 588, height: 340 }, narrow: { width: 288, height: 320 } };
const MARGIN = { top: 22, right: 0, bottom: 50, left: 0 };

/** What is left below the deepest tree of a deck without idle questions. Each level is closer to the one above it. */
const LEFT = 0.12;
type Fall = (depth: number) => number;
const fallOf =
  (many: number): Fall =>
  (depth) =>
    1 - LEFT ** (depth / Math.max(many - 1, 1));

/** Where each group stands, in cards from the left: over the middle of its own, yes before no. */
function places(groups: readonly Group[]): readonly number[] {
  const at: number[] = [];
  const place = (index: number, from: number): void => {
    const { cards, yes, no } = groups[index]!;
    at[index] = from + Math.max(count(cards), 0.7) / 2;
    if (yes === undefined || no === undefined) return;
    const [left, right] = [groups[yes]!.cards, groups[no]!.cards];
    // An answer that cannot come hangs beside the other.
    place(yes, left === 0 ? from - 0.35 : from);
    place(no, right === 0 ? from + count(left) - 0.35 : from + count(left));
  };
  place(0, 0);
  return at;
}

/** The questions as a tree: yes to the left, no to the right, a card at the end of every way. */
export const TreeChart = memo(function TreeChart({ tree }: { tree: TreeModel }) {
  const { groups, deck, pending, p } = tree;
  const at = places(groups);
  const fall = fallOf(count(deck));
  const next = pending && groups.findIndex(({ cards, yes }) => cards === pending.cards && yes === undefined);
  return (
    <Frame
      label="The questions as a tree, with the cards they find"
      {...SIZE}
      margin={MARGIN}
      x={[0, Math.max(count(deck), 2)]}
      y={[1, 0]}
    >
      <Ways groups={groups} at={at} fall={fall} />
      {groups.map((group, i) => (
        <Spot key={i} group={group} p={p} fall={fall} at={at[i]!} next={i === next} root={i === 0} />
      ))}
    </Frame>
  );
}, samePropsByValue);

interface WaysProps {
  groups: readonly Group[];
  at: readonly number[];
  fall: Fall;
}

function Ways({ groups, at, fall }: WaysProps) {
  const { x, y } = useFrame();
  const way = (from: Group, i: number, to: number | undefined) =>
    to === undefined
      ? ""
      : `M${x(at[i]!)} ${y(fall(from.depth))}L${x(at[to]!)} ${y(fall(groups[to]!.depth))}`;
  const [first] = groups;
  return (
    <>
      <path
        className="ways"
        d={groups.map((group, i) => way(group, i, group.yes) + way(group, i, group.no)).join("")}
      />
      {first?.yes !== undefined && first.no !== undefined && (
        <>
          <Label x={(at[0]! + at[first.yes]!) / 2} y={fall(1) / 2} dx={-8} dy={-4} anchor="end">
            yes
          </Label>
          <Label x={(at[0]! + at[first.no]!) / 2} y={fall(1) / 2} dx={8} dy={-4}>
            no
          </Label>
        </>
      )}
    </>
  );
}

interface SpotProps {
  group: Group;
  p: readonly number[];
  fall: Fall;
  at: number;
  next: boolean;
  root: boolean;
}

/** A group: a dot where it is asked about; below, its cards. */
function Spot({ group, p, fall, at, next, root }: SpotProps) {
  const { x, y } = useFrame();
  const { cards, depth, yes } = group;
  const place = { x: at, y: fall(depth), anchor: "middle" } as const;
  if (cards === 0) {
    return (
      <Label {...place} dy={16}>
        never
      </Label>
    );
  }
  return (
    <>
      {yes === undefined && count(cards) > 1 && <Hanging group={group} p={p} fall={fall} at={at} />}
      <circle className={next ? "spot next" : "spot"} cx={x(at)} cy={y(fall(depth))} r={next ? 7 : 4} />
      {root && count(cards) > 1 && (
        <Label {...place} dy={-12}>
          {`${count(cards)} cards`}
        </Label>
      )}
      {count(cards) === 1 && yes === undefined && (
        <Card cards={cards} p={p} fall={fall} at={at} depth={depth} />
      )}
    </>
  );
}

/** The cards of a group that nothing tells apart yet. */
function Hanging({ group: { cards, depth }, p, fall, at }: Omit<SpotProps, "next" | "root">) {
  const { x, y } = useFrame();
  const singles = CARDS.flatMap((_, i) => (cards & card(i) ? [card(i)] : []));
  const place = (i: number) => at + i + 0.5 - singles.length / 2;
  const way = (i: number) => `M${x(at)} ${y(fall(depth))}L${x(place(i))} ${y(fall(depth + 1))}`;
  return (
    <>
      <path className="ways open" d={singles.map((_, i) => way(i)).join("")} />
      {singles.map((single, i) => (
        <Card key={single} cards={single} p={p} fall={fall} at={place(i)} depth={depth + 1} />
      ))}
    </>
  );
}

interface CardProps {
  cards: Cards;
  p: readonly number[];
  fall: Fall;
  at: number;
  depth: number;
}

function Card({ cards, p, fall, at, depth }: CardProps) {
  const place = { x: at, y: fall(depth), anchor: "middle", halo: true } as const;
  return (
    <>
      <Label {...place} dy={26} size="key">
        {names(cards)}
      </Label>
      <Label {...place} dy={43} quantity="p">
        {chance(chanceOf(cards, p))}
      </Label>
    </>
  );
}
