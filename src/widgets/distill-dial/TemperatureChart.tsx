import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { SHOWN } from "./curves.ts";
import type { Model } from "./model.ts";

const SIZE = { wide: { width: 486, height: 330 }, narrow: { width: 288, height: 250 } };
const MARGIN = { top: 26, right: 12, bottom: 50 };
const X = { domain: SHOWN, scale: "log" } as const;
const TICKS = [0.1, 1, 10, 100];
const plain = (t: number) => String(t);

interface Props {
  model: Model;
  limit: number;
  onDrag: (temperature: number) => void;
}

/** T² KL against the temperature, with the line it tends to, and KL alone, which dies away. */
export function TemperatureChart({ model: { curves, temperature, scaled, unit }, limit, onDrag }: Props) {
  const at = Math.max(SHOWN[0], temperature);
  const right = temperature > 10;
  return (
    <Frame label="T squared KL against the temperature" {...SIZE} margin={MARGIN} x={X} y={[0, curves.top]}>
      <Reference y={limit} />
      <Curve points={curves.kl} className="kl-alone" clip />
      <Curve points={curves.scaled} quantity="kl" clip />
      <Label x={SHOWN[0]} y={limit} dx={8} dy={-8} halo>
        {`T → ∞: ${formatNumber(limit)}`}
      </Label>
      <YAxis ticks={5} title={unit} />
      <XAxis ticks={TICKS} format={plain} title="temperature" />
      <Label
        x={at}
        y={scaled}
        dx={right ? -10 : 12}
        dy={right ? 26 : -12}
        anchor={right ? "end" : "start"}
        size="num-s"
        quantity="kl"
        halo
      >
        {formatNumber(scaled)}
      </Label>
      <Handle x={at} y={scaled} axis="x" quantity="kl" onDrag={({ x }) => onDrag(x)} />
    </Frame>
  );
}
