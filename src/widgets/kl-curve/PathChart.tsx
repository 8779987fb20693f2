import { Bars } from "../../plot/Bars.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { MARGIN, SIDE } from "./axes.ts";
import type { Model, Path, Term } from "./model.ts";

const TO_THE_EDGE = { ...SIDE, narrow: { ...SIDE.narrow, margin: { left: 0 } } };
const NO_TICKS: readonly number[] = [];

/** Three outcomes, by the truth and by the model; the rest after the first is split alike, or not. */
export function PathChart({ model: { terms, path } }: { model: Model }) {
  return (
    <Frame
      label="Three outcomes, each with its true and its believed probability"
      {...TO_THE_EDGE}
      margin={MARGIN}
      x={[0, terms.length]}
      y={[0, 1]}
    >
      <Bars
        quantity="p"
        data={terms.map(({ name, p }, i) => ({ k: name, x0: i + 0.1, x1: i + 0.48, y1: p }))}
      />
      {terms.map((term, i) => (
        <Believed key={term.name} term={term} at={i} />
      ))}
      <XAxis ticks={NO_TICKS} />
      {path && <Rest path={path} />}
    </Frame>
  );
}

function Believed({ term: { name, p, q }, at }: { term: Term; at: number }) {
  const { x, y } = useFrame();
  return (
    <g data-k={name}>
      <Rect className="believed q" x={x(at + 0.52)} width={x(0.38) - x(0)} y={y(q)} height={y(0) - y(q)} />
      <Label x={at + 0.29} y={p} dy={-7} anchor="middle" quantity="p">
        {formatNumber(p, 2)}
      </Label>
      <Label x={at + 0.71} y={q} dy={-7} anchor="middle" quantity="q">
        {formatNumber(q, 3)}
      </Label>
      <Label x={at + 0.5} y={0} dy={24} anchor="middle" size="ui">
        {name}
      </Label>
    </g>
  );
}

/** Over the second outcome and the third: how each of the two splits what the first leaves. */
function Rest({ path: { split } }: { path: Path }) {
  const { x, y } = useFrame();
  const ratio = split / (1 - split);
  return (
    <>
      <path className="axis rest" d={`M${x(1.1)} ${y(0.9) + 6}v-6H${x(2.9)}v6`} />
      <Label x={2} y={0.9} dy={-26} anchor="middle" quantity="p">
        P splits the rest 3 : 1
      </Label>
      <Label x={2} y={0.9} dy={-8} anchor="middle" quantity="q">
        {`Q splits it ${Number(formatNumber(ratio, 2))} : 1`}
      </Label>
    </>
  );
}
