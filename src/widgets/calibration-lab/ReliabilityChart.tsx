import type { ViewProps } from "../../figure/defineWidget.ts";
import type { ReliabilityBin } from "../../math/index.ts";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatProbability } from "../../ui/format.ts";
import type { Claim, Model } from "./model.ts";
import type { params } from "./params.ts";
import { temperatureFor } from "./temperatures.ts";

const SIZE = { wide: { width: 486, height: 360 }, narrow: { width: 288, height: 300 } };
const MARGIN = { top: 26, right: 12, bottom: 48 };
const SHARES = [0, 0.5, 1];
const CLAIMS = [0, 0.25, 0.5, 0.75, 1];

type Props = Pick<ViewProps<typeof params, Model>, "model" | "set">;

/** What came true, bin by bin, beside what was claimed. */
export function ReliabilityChart({ model, set }: Props) {
  const { claims, bins } = model;
  return (
    <Frame
      label="Share of yes against the claimed probability of yes"
      {...SIZE}
      margin={MARGIN}
      x={[0, 1]}
      y={[0, 1]}
    >
      {bins.map((bin) => bin.count > 0 && <Bin key={bin.from} bin={bin} />)}
      <Diagonal />
      {bins.map((bin) => bin.count > 0 && <Gap key={bin.from} bin={bin} />)}
      <XAxis ticks={CLAIMS} format={String} title="claimed probability of yes" />
      <YAxis ticks={SHARES} format={String} title="share that were yes" />
      {claims.map((claim) => (
        <Pair
          key={claim.key}
          claim={claim}
          named={claims.length === 1}
          onDrag={(x) => set({ temperature: temperatureFor(claim.logit, x) })}
        />
      ))}
    </Frame>
  );
}

function Diagonal() {
  const { width, height } = useFrame();
  return (
    <g className="reference">
      <line y1={height} x2={width} y2={0} />
    </g>
  );
}

/** As high as the share of yes among the answers in it. */
function Bin({ bin: { from, to, accuracy = 0 } }: { bin: ReliabilityBin }) {
  const { x, y, height } = useFrame();
  const [left, top] = [x(from), y(accuracy)];
  const width = x(to) - left;
  return (
    <>
      <Rect className="area p" x={left} y={top} width={width} height={height - top} />
      <path className="curve p" d={`M${left.toFixed(1)} ${top.toFixed(1)}h${width.toFixed(1)}`} />
    </>
  );
}

/** From the mean claim of a bin to its share of yes. */
function Gap({ bin: { confidence = 0, accuracy = 0 } }: { bin: ReliabilityBin }) {
  const { x, y } = useFrame();
  const at = x(confidence).toFixed(1);
  return <path className="gap" d={`M${at} ${y(confidence).toFixed(1)}V${y(accuracy).toFixed(1)}`} />;
}

interface PairProps {
  claim: Claim;
  /** Whether its numbers stand beside it. */
  named: boolean;
  onDrag: (claimed: number) => void;
}

/** A claim, on the diagonal, and below or above it what came true. */
function Pair({ claim: { key, logit, claimed, true: came }, named, onDrag }: PairProps) {
  const { x, y } = useFrame();
  const side = claimed > 0.5 ? { dx: -14, anchor: "end" as const } : { dx: 14, anchor: "start" as const };
  const apart = Math.abs(y(came) - y(claimed)) > 26;
  return (
    <g data-k={key}>
      <circle className="fill p" cx={x(claimed)} cy={y(came)} r={5} />
      {named && (
        <Label x={claimed} y={claimed} {...side} dy={apart ? 5 : -10} size="num-s" quantity="q" halo>
          says {formatProbability(claimed)}
        </Label>
      )}
      {named && (
        <Label x={claimed} y={came} {...side} dy={apart ? 5 : 22} size="num-s" quantity="p" halo>
          is {formatProbability(came)}
        </Label>
      )}
      {logit === 0 ? (
        <path
          className="fill q"
          transform={`translate(${x(claimed)} ${y(claimed)})${named ? "" : " scale(.7)"}`}
          d="M0-10 10 0 0 10-10 0Z"
        />
      ) : (
        <Handle
          x={claimed}
          y={claimed}
          axis="x"
          shape="diamond"
          quantity="q"
          small={!named}
          onDrag={({ x: wanted }) => onDrag(wanted)}
        />
      )}
    </g>
  );
}
