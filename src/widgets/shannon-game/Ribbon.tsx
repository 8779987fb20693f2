import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import type { Quantity } from "../../plot/quantity.ts";
import { Rect } from "../../plot/Rect.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";
import type { Score } from "./score.ts";
import { span } from "./sentences.ts";

const SIZE = { wide: { width: 894, height: 180 }, narrow: { width: 288, height: 180 } };
const MARGIN = { top: 60, left: 0 };
const ROWS = 2;
const HEIGHT = 18;
const TICKS = { bits: [0, 1, 2, 3, 4], nats: [0, 1, 2, 3] };

/** From certain to 27 symbols alike: what is known of English, and where these guesses put it. */
export function Ribbon({ model }: { model: Model }) {
  const { who, name, score, rival, luck, readers, levels, unit } = model;
  const { uniform, frequencies, fiveGram, shannon } = levels;
  const digits = unit === "bits" ? 1 : 2;
  return (
    <Frame
      label={`Bounds in ${unit} a letter, on a scale to ${formatNumber(uniform, 2)}`}
      {...SIZE}
      margin={MARGIN}
      x={[0, uniform]}
      y={[ROWS, 0]}
    >
      <Between from={shannon[0]} to={shannon[1]} />
      <Reference x={fiveGram} />
      <Reference x={frequencies} />
      <Reference x={uniform} />
      <Label x={uniform} y={0} dy={-46} anchor="end">{`all 27 alike: ${formatNumber(uniform, 2)}`}</Label>
      <Label x={frequencies} y={0} dy={-28} anchor="end">
        {`by frequency alone: ${formatNumber(frequencies, 2)}`}
      </Label>
      <Label x={fiveGram} y={0} dy={-10}>
        {`a 5-gram pays ${formatNumber(fiveGram, 2)}`}
      </Label>
      <Label x={(shannon[0] + shannon[1]) / 2} y={0} dy={-10} anchor="middle">
        {`readers of 1951: ${shannon.map((x) => formatNumber(x, digits)).join("–")}`}
      </Label>
      {readers.map((reader, i) => (
        <Thin key={i} score={reader} at={1.1 + (0.8 * i) / readers.length} />
      ))}
      {score && (
        <Band name={name} score={score} luck={luck} at={0.5} quantity={who === "example" ? "q" : "h"} />
      )}
      {rival && <Band name="5-gram" score={rival} at={1.4} quantity="q" />}
      <XAxis ticks={TICKS[unit]} />
    </Frame>
  );
}

function Between({ from, to }: { from: number; to: number }) {
  const { x, height } = useFrame();
  return <Rect className="area" x={x(from)} y={-4} width={x(to) - x(from)} height={height + 4} />;
}

function Thin({ score: { low, high }, at }: { score: Score; at: number }) {
  const { x, y } = useFrame();
  return <line className="curve h" x1={x(low)} x2={x(high)} y1={y(at)} y2={y(at)} />;
}

interface BandProps {
  name: string;
  score: Score;
  luck?: Model["luck"];
  /** The row it lies in. */
  at: number;
  quantity: Quantity;
}

/** From one bound to the other, and how far luck may reach; its name on the side with more room. */
function Band({ name, score, luck, at, quantity }: BandProps) {
  const { low, high } = score;
  const { x, y, width } = useFrame();
  const [from, to] = [Math.min(low, luck?.from ?? low), Math.max(high, luck?.to ?? high)];
  const right = width - x(to) > x(from);
  const top = y(at) - HEIGHT / 2;
  return (
    <g className={quantity}>
      {luck && <line className="curve" x1={x(from)} x2={x(to)} y1={y(at)} y2={y(at)} />}
      <Rect className="fill" x={x(low)} y={top} width={x(high) - x(low)} height={HEIGHT} />
      <Label
        x={right ? to : from}
        y={at}
        dx={right ? 8 : -8}
        dy={5}
        anchor={right ? "start" : "end"}
        quantity={quantity}
        halo
      >
        {`${name}: ${span(score)}`}
      </Label>
    </g>
  );
}
