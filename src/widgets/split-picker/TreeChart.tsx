import { Frame } from "../../plot/Frame.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { DAYS, FEATURES } from "./days.ts";
import type { Model } from "./model.ts";
import { plays } from "./sentences.ts";
import type { Node } from "./tree.ts";

const LEVEL = 54;
const BOX = 20;
const MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };
/** Sizes by levels: three at least, five if everything about the weather is asked on one way. */
const SIZES = [3, 4, 5].map((levels) => ({
  levels,
  wide: { width: 894, height: levels * LEVEL },
  narrow: { width: 288, height: levels * LEVEL, margin: MARGIN },
}));
/** Mean width of a character of a label, in pixels. */
const CHARACTER = 7;

/** A box as narrow as one day's has room for its answer alone. */
const ROOMY = 84;

/** The tree so far, every box as wide as it holds days, blue as far as they are days with play. */
export function TreeChart({ model }: { model: Model }) {
  const { nodes, node, picked } = model;
  const boxes = [...nodes, ...(picked?.children ?? [])];
  const deepest = Math.max(...boxes.map(({ depth }) => depth));
  const { levels, wide, narrow } = SIZES.find(({ levels }) => levels > deepest)!;
  return (
    <Frame
      label="The tree of questions: every box as wide as it holds days, filled as far as there was play"
      wide={wide}
      narrow={narrow}
      margin={MARGIN}
      x={[0, DAYS.length]}
      y={[0, levels]}
    >
      {nodes.map((each, i) => (
        <Box
          key={i}
          node={each}
          current={each === node}
          asked={each === node ? picked?.feature : each.asked}
        />
      ))}
      {node && picked?.children.map((child) => <Box key={child.answer} node={child} tentative />)}
    </Frame>
  );
}

interface BoxProps {
  node: Node;
  /** The question under it. */
  asked?: number;
  /** Its question is the next. */
  current?: boolean;
  /** It would be there if the question were asked. */
  tentative?: boolean;
}

function Box({ node, asked, current, tentative }: BoxProps) {
  const { x } = useFrame();
  const { days, counts, answer, depth, start } = node;
  if (days.length === 0) return null;
  const left = x(start) + 1;
  const width = x(days.length) - 2;
  const top = depth * LEVEL + 18;
  const fits = (text: string) => text.length * CHARACTER < width;
  const both = answer ? `${answer}: ${plays(node)}` : `${days.length} days: ${plays(node)}`;
  const label = [width > ROOMY ? both : "", answer].find((text) => text && fits(text));
  return (
    <g className={tentative ? "tentative" : undefined}>
      {label && (
        <text x={left} y={top - 6}>
          {label}
        </text>
      )}
      <Rect className="fill p" x={left} y={top} width={(width * counts[1]) / days.length} height={BOX} />
      <Rect
        className={current ? "box" : "box p"}
        strokeWidth={current ? 3 : 1.5}
        x={left}
        y={top}
        width={width}
        height={BOX}
      />
      {asked !== undefined && fits(FEATURES[asked]!.name) && (
        <text x={left + width / 2} y={top + BOX + 13} textAnchor="middle" fontWeight={600}>
          {`${FEATURES[asked]!.name}?`}
        </text>
      )}
    </g>
  );
}
