import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import type { Input } from "./model.ts";
import { REACH } from "./params.ts";
import { MARGIN, SIZE } from "./size.ts";

const DOMAIN = [-REACH, REACH] as const;
const TICKS = [-3, -2, -1, 0, 1, 2, 3];

/** Half the height of a blob, in pixels. */
const TALL = 20;

/** Half the least width of a blob, and that from which on it has room for a dashed outline. */
const LEAN = 1.5;
const DASHED = 8;

interface Props {
  inputs: readonly Input[];
  onMove: (index: number, mu: number) => void;
  onWiden: (index: number, sd: number) => void;
}

/** A row an input: its place on the line, its code as a blob, and the posterior; across all of them the prior. */
export function CodeChart({ inputs, onMove, onWiden }: Props) {
  return (
    <Frame
      label="Each input’s code on the line, and the prior from −1 to 1"
      {...SIZE}
      margin={MARGIN}
      x={DOMAIN}
      y={[inputs.length, 0]}
    >
      <Prior />
      {inputs.map((input, i) => (
        <Row key={input.key} input={input} at={i + 0.5} />
      ))}
      <XAxis ticks={TICKS} title="code z, and input x" />
      {inputs.map(({ key, code: { mean, sd } }, i) => {
        // Towards the prior, where it cannot leave the picture.
        const inwards = mean > 0 ? -1 : 1;
        return (
          <g key={key} data-k={key}>
            <Handle
              x={mean}
              y={i + 0.5}
              axis="x"
              shape="diamond"
              quantity="q"
              onDrag={({ x }) => onMove(i, x)}
            />
            <Handle
              x={mean + inwards * sd}
              y={i + 0.5}
              axis="x"
              quantity="q"
              small
              onDrag={({ x }) => onWiden(i, Math.max(0, inwards * (x - mean)))}
            />
          </g>
        );
      })}
    </Frame>
  );
}

/** One sd of the prior to each side. */
function Prior() {
  const { x, height } = useFrame();
  const [left, right] = [x(-1), x(1)];
  return (
    <>
      <Rect className="area p" x={left} width={right - left} height={height} />
      <path className="curve p" d={`M${left} 0V${height}M${right} 0V${height}`} />
    </>
  );
}

function Row({ input: { key, x: value, code, posterior }, at }: { input: Input; at: number }) {
  const { x, y, clip } = useFrame();
  const middle = y(at);
  const wide = ({ sd }: Input["code"]) => x(sd) - x(0);
  const blob = (of: Input["code"], className: string) => (
    <ellipse className={className} cx={x(of.mean)} cy={middle} rx={Math.max(wide(of), LEAN)} ry={TALL} />
  );
  return (
    <g data-k={key}>
      <g clipPath={`url(#${clip})`}>
        {blob(code, wide(code) < DASHED ? "fill q" : "blob q")}
        {blob(posterior, "blob-true")}
      </g>
      <path className="curve loss" d={`M${x(code.mean)} ${middle}H${x(value)}`} />
      <circle className="fill" cx={x(value)} cy={middle} r={4} />
      <Label x={value} y={at} dy={-TALL - 4} anchor="middle" size="num-s" halo>
        {key}
      </Label>
    </g>
  );
}
