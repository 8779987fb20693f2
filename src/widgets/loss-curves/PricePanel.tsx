import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { clusters } from "./clusters.ts";
import { SQUARED } from "./curve.ts";
import { asDear, type Model, type Sample } from "./model.ts";

const SIZE = { wide: { width: 384, height: 340 }, narrow: { width: 288, height: 250 } };
const MARGIN = { top: 48, right: 30, bottom: 48 };
const ACROSS = [0, 0.25, 0.5, 0.75, 1];
const UP = { bits: [0, 1, 2, 3, 4, 5, 6, 7], nats: [0, 1, 2, 3, 4, 5] } as const;

interface Props {
  truth: "yes" | "no";
  model: Model;
  onDrag: (sample: Sample, p: number) => void;
}

/** What each prediction costs if this is the truth, with the batch's own predictions on the curve. */
export function PricePanel({ truth, model, onDrag }: Props) {
  const { curves, top, unit, compare } = model;
  const mine = model.samples.filter(({ yes }) => yes === (truth === "yes"));
  return (
    <Frame
      label={`Price against the predicted probability of yes, where the truth is ${truth}`}
      {...SIZE}
      margin={MARGIN}
      x={[0, 1]}
      y={[0, top]}
    >
      {compare && <Squared truth={truth} />}
      <Curve points={curves[truth]} quantity="loss" clip />
      <XAxis ticks={ACROSS} format={String} title="predicted probability of yes" />
      <YAxis ticks={UP[unit]} format={String} />
      {clusters(mine, top).map((cluster) => (
        <Names key={cluster[0].key} cluster={cluster} truth={truth} model={model} />
      ))}
      {mine.map((sample) => (
        <g key={sample.key} data-k={sample.key}>
          <Handle
            x={sample.p}
            y={Math.min(sample.price, top)}
            axis="x"
            shape="diamond"
            quantity="q"
            onDrag={({ x }) => onDrag(sample, Math.round(100 * x) / 100)}
          />
        </g>
      ))}
    </Frame>
  );
}

interface NamesProps {
  cluster: readonly Sample[];
  truth: "yes" | "no";
  model: Model;
}

/** How far words may reach beyond the end of the plot area where a price is 0, in pixels. */
const OVERHANG = { yes: 30, no: 22 };
const ADVANCE = 8.5;

/** The numbers of predictions that stand together, on the side where the curve falls; over the dearest its price. */
function Names({ cluster, truth, model: { dearest, top } }: NamesProps) {
  const { x, width } = useFrame();
  const { p, price } = cluster[0];
  const priced = price > top || (price > 0 && cluster.some((sample) => asDear(sample, dearest)));
  const yes = truth === "yes";
  const room = (yes ? width - x(p) : x(p)) + OVERHANG[truth];
  const place = (text: string) => {
    const aside = Math.min(12, room - ADVANCE * text.length);
    return {
      x: p,
      y: Math.min(price, top),
      dx: yes ? aside : -aside,
      anchor: yes ? "start" : "end",
    } as const;
  };
  const keys = cluster
    .map(({ key }) => key)
    .toSorted()
    .join(", ");
  const amount = `${price > top ? "↑ " : ""}${formatNumber(price)}`;
  return (
    <>
      <Label {...place(keys)} dy={-14} size="num-s" halo>
        {keys}
      </Label>
      {priced && (
        <Label {...place(amount)} dy={-32} size="num-s" quantity="loss" halo>
          {amount}
        </Label>
      )}
    </>
  );
}

/** It stays below 1, however sure the mistake. */
function Squared({ truth }: Pick<Props, "truth">) {
  const yes = truth === "yes";
  return (
    <>
      <Curve points={SQUARED[truth]} className="squared" />
      <Label x={yes ? 0 : 1} y={0} dx={yes ? 3 : -3} dy={-3} anchor={yes ? "start" : "end"}>
        squared
      </Label>
    </>
  );
}
