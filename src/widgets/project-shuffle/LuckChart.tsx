import type { Unit } from "../../math/unit.ts";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import type { Row } from "./model.ts";
import { told } from "./sentences.ts";

const MARGIN = { top: 24, right: 6, bottom: 48, left: 0 };
const HEIGHT = 150;

interface Props {
  row: Row;
  unit: Unit;
}

/** What the shuffles of one feature give, and where it was counted. */
export function LuckChart({ row, unit }: Props) {
  const { name, luck, mi, mean } = row;
  const scale = unit === "nats" ? 1 : 1 / Math.LN2;
  // A feature of one kind tells nothing, shuffled or not.
  const top = luck.top > 0 ? scale * luck.top : 1;
  return (
    <Frame
      label={`What shuffles give ${name}`}
      wide={{ width: 486, height: HEIGHT, margin: MARGIN }}
      narrow={{ width: 288, height: HEIGHT, margin: MARGIN }}
      x={[0, top]}
      y={[0, Math.max(1, ...luck.histogram)]}
    >
      <Histogram parts={luck.histogram} top={top} at={mi} />
      <XAxis ticks={4} title={`shuffles of ${name}: ${told(mean)} ${unit} on average`} />
      <Label
        x={mi}
        y={0}
        dy={14 - HEIGHT + MARGIN.bottom}
        anchor={mi > top / 2 ? "end" : "start"}
        quantity="kl"
      >
        {`counted ${told(mi)}`}
      </Label>
    </Frame>
  );
}

function Histogram({ parts, top, at }: { parts: readonly number[]; top: number; at: number }) {
  const { x, y, height } = useFrame();
  const steps = parts.map((n, i) => `V${y(n).toFixed(1)}H${x(((i + 1) * top) / parts.length).toFixed(1)}`);
  return (
    <>
      <path className="beat-band" d={`M0,${height}${steps.join("")}V${height}Z`} />
      <path className="beat-counted kl" d={`M${x(at)},-6V${height}`} />
    </>
  );
}
