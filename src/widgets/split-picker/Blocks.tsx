import { useId } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Hatch } from "../../plot/Hatch.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { disorder, type Model } from "./model.ts";
import { plays } from "./sentences.ts";
import { leavesOf, type Node } from "./tree.ts";

const MARGIN = { top: 18, right: 114, bottom: 48, left: 0 };
const WIDE = { width: 588, height: 360 };
const NARROW = { width: 288, height: 280, margin: { left: 30, right: 74 } };
const NONE: readonly number[] = [];
/** The band of what is saved, right of the blocks; pixels. */
const BAND = 26;

/** What each answer would leave to find out, against what there was before. */
export function Blocks({ model }: { model: Model }) {
  const { node, nodes, by, unit } = model;
  const top = by === "gini" ? 0.5 : unit === "bits" ? 1 : Math.LN2;
  return (
    <Frame
      label="For each answer, how much would be left to find out"
      wide={WIDE}
      narrow={NARROW}
      margin={MARGIN}
      x={[0, (node ?? nodes[0]!).days.length]}
      y={[0, top]}
    >
      <Marks model={model} />
      <XAxis ticks={NONE} />
      <YAxis ticks={3} />
    </Frame>
  );
}

/** Mean width of a character of a label, in pixels. */
const CHARACTER = 6.5;

function Marks({ model }: { model: Model }) {
  const id = useId();
  const { x, y, width, height, narrow } = useFrame();
  const { node, nodes, picked, by, unit } = model;
  // Of a finished tree the leaves.
  const of = node ?? nodes[0]!;
  const parts = (picked?.children ?? leavesOf(nodes)).filter(({ days }) => days.length > 0);
  const before = disorder(of, by, unit);
  const after = parts.reduce(
    (sum, part) => sum + (part.days.length / of.days.length) * disorder(part, by, unit),
    0,
  );
  const close = y(after) - y(before) < 44;
  const fitting = (text: (part: Node) => string) =>
    parts.every((part) => text(part).length * CHARACTER < x(part.days.length));
  const [named, counted] = [fitting(({ answer }) => answer), fitting(plays)];
  return (
    <>
      <Hatch id={id} kind="plus" quantity="kl" />
      {parts.map((child, i) => {
        const tall = disorder(child, by, unit);
        const wide = x(child.days.length);
        const left = x(child.start - of.start);
        return (
          <g key={i}>
            <Rect className="fill h" x={left + 1} y={y(tall)} width={wide - 2} height={height - y(tall)} />
            {wide > 40 && (
              <text className={tall > 0 ? "on" : undefined} x={left + 10} y={height - 10}>
                {tall > 0 ? formatNumber(tall) : "0"}
              </text>
            )}
            {named && (
              <text x={left + wide / 2} y={height + 18} textAnchor="middle">
                {child.answer}
              </text>
            )}
            {counted && (
              <text x={left + wide / 2} y={height + 36} textAnchor="middle">
                {plays(child)}
              </text>
            )}
          </g>
        );
      })}
      <Rect x={width} y={y(before)} width={BAND} height={y(after) - y(before)} fill={`url(#${id})`} />
      <g className="reference ceiling">
        <line x2={width + BAND} y1={y(before)} y2={y(before)} />
      </g>
      <g className="reference level h">
        <line className="case" x2={width} y1={y(after)} y2={y(after)} />
        <line x2={width + BAND} y1={y(after)} y2={y(after)} />
      </g>
      <Label x={of.days.length} y={before} dx={BAND + 6} dy={close ? -4 : 4}>
        {`${narrow ? "" : "before "}${formatNumber(before)}`}
      </Label>
      <Label x={of.days.length} y={after} dx={BAND + 6} dy={close ? 13 : 4} quantity="h">
        {`${narrow ? "" : "left "}${formatNumber(after)}`}
      </Label>
      {!close && (
        <Label x={of.days.length} y={(before + after) / 2} dx={BAND + 6} dy={6} size="num-s" quantity="kl">
          {formatNumber(before - after)}
        </Label>
      )}
    </>
  );
}
