import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Legend } from "./Legend.tsx";
import { Minima, Rain, Walk } from "./Marks.tsx";
import type { Model } from "./model.ts";
import { CENTRE, WIDTH } from "./params.ts";
import { Shading } from "./Shading.tsx";

const SIZE = {
  wide: { width: 486, height: 376 },
  narrow: { width: 288, height: 320, margin: { left: 30, right: 4 } },
};
const MARGIN = { top: 6, right: 12, bottom: 66, left: 0 };
const X = [CENTRE.min, CENTRE.max] as const;
const Y = { domain: [WIDTH.min, WIDTH.max], scale: "log" } as const;
const CENTRES = [-8, -4, 0, 4, 8];
const WIDTHS = [0.2, 0.5, 1, 2, 4, 8];

interface Props {
  model: Model;
  way: "forward" | "reverse";
  onQ: (mean: number, sd: number) => void;
  onStart: (mean: number, sd: number) => void;
}

/** Every bell by its centre and width, shaded by what it costs; the walk downhill from the start. */
export function CostMap({ model, way, onQ, onStart }: Props) {
  const { q, setting, params, scale, unit } = model;
  const { side } = model[way];
  return (
    <Frame
      label={`What every bell would cost ${way}, by its centre and its width, and the walk downhill`}
      {...SIZE}
      margin={MARGIN}
      x={X}
      y={Y}
    >
      <Shading terrain={side.terrain} setting={setting} onPlace={onStart} />
      <g className="over">
        <Rain drops={side.rain} minima={side.minima} d={setting.d} />
        <Walk places={side.walk} steps={params.steps} />
        <Minima minima={side.minima} scale={scale} />
      </g>
      <XAxis ticks={CENTRES} format={formatCentre} title="centre μ" />
      <YAxis ticks={WIDTHS} format={String} title="" />
      <Legend scale={scale} unit={unit} />
      <Handle x={params.mu0} y={params.sigma0} axis="xy" small onDrag={({ x, y }) => onStart(x, y)} />
      <Handle x={q.mean} y={q.sd} axis="xy" shape="diamond" quantity="q" onDrag={({ x, y }) => onQ(x, y)} />
    </Frame>
  );
}

const formatCentre = (x: number) => formatNumber(x, 0);
