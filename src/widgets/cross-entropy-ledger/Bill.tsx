import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Bar } from "./Bar.tsx";
import type { Bill as Amounts, Model } from "./model.ts";
import { DEAREST, TICKS, tickText } from "./scale.ts";

const SIZE = { wide: { width: 690, height: 124 }, narrow: { width: 288, height: 124 } };
const MARGIN = { top: 34, right: 66, bottom: 30, left: 0 };

/** The bill as one bar; with the roles swapped, both bills. */
export function Bill({ model }: { model: Model }) {
  const { bill, other, swapped, half, unit } = model;
  return (
    <Frame
      label="The bill as a bar: what no belief could have saved, and what this one wastes"
      {...SIZE}
      margin={MARGIN}
      x={[0, DEAREST[unit]]}
      y={[0, 1]}
    >
      <DoubleRule />
      {swapped ? (
        <>
          <Name at={-8}>P happens, Q is believed</Name>
          <Bar bill={other} y={-2} height={20} />
          <Name at={33}>Q happens, P is believed</Name>
          <Bar bill={bill} y={39} height={20} />
        </>
      ) : (
        <>
          <Bar bill={bill} y={12} height={48} />
          <Waste bill={bill} />
        </>
      )}
      <HalfMark at={bill.unavoidable + half} />
      <XAxis ticks={TICKS[unit]} format={tickText[unit]} />
    </Frame>
  );
}

/** As under any sum that is due. */
function DoubleRule() {
  const { width } = useFrame();
  return <path className="bill-part loss" d={`M0 -33H${width}M0 -29H${width}`} />;
}

function Name({ at, children }: { at: number; children: string }) {
  const { height } = useFrame();
  return (
    <Label x={0} y={0} dy={at - height}>
      {children}
    </Label>
  );
}

/** The waste is named where it begins: there it stays while it grows and shrinks. */
function Waste({ bill: { unavoidable, wasted, fake } }: { bill: Amounts }) {
  const { x, width, height } = useFrame();
  const text = fake
    ? `${formatNumber(wasted)}, a fake`
    : wasted < 5e-4
      ? "nothing wasted"
      : `${formatNumber(wasted)} wasted`;
  const left = Math.min(x(unavoidable), width - 60);
  return (
    <Label x={0} y={0} dx={left} dy={4 - height} size="num-s" quantity="kl">
      {text}
    </Label>
  );
}

/** Where the bill would end if half a bit were wasted. */
function HalfMark({ at }: { at: number }) {
  const { x, height } = useFrame();
  return <path className="fill" d={`M${x(at)} ${height + 2}l4 7h-8z`} />;
}
