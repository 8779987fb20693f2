import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Bar } from "./Bar.tsx";
import { type Bill as Amounts, DEAREST, type Model } from "./model.ts";

const SIZE = { wide: { width: 690, height: 124 }, narrow: { width: 288, height: 124 } };
const MARGIN = { top: 34, right: 66, bottom: 30, left: 0 };
const TICKS = { bits: [0, 1, 2, 3, 4], nats: [0, 1, 2] } as const;
const TEXT = {
  bits: (x: number) => (x < 4 ? String(x) : "4 bits"),
  nats: (x: number) => (x < 2 ? String(x) : "2 nats"),
};

/** The bill as one bar; with the roles swapped, both bills. */
export function Bill({ model }: { model: Model }) {
  const { unit } = model;
  return (
    <Frame label="The bill in its two parts" {...SIZE} margin={MARGIN} x={[0, DEAREST[unit]]} y={[0, 1]}>
      <Bars model={model} />
      <XAxis ticks={TICKS[unit]} format={TEXT[unit]} />
    </Frame>
  );
}

function Bars({ model: { bill, other, swapped, half } }: { model: Model }) {
  const { x, width, height } = useFrame();
  const words = (text: string, dy: number, dx = 0) => (
    <Label x={0} y={0} dx={dx} dy={dy - height}>
      {text}
    </Label>
  );
  return (
    <>
      <path className="bill-part loss" d={`M0 -33H${width}M0 -29H${width}`} />
      {swapped ? (
        <>
          {words("P happens, Q is believed", -8)}
          <Bar bill={other} y={-2} height={20} />
          {words("Q happens, P is believed", 33)}
          <Bar bill={bill} y={39} height={20} />
        </>
      ) : (
        <>
          <Bar bill={bill} y={12} height={48} />
          <Label
            x={0}
            y={0}
            dx={Math.min(x(bill.unavoidable), width - 60)}
            dy={4 - height}
            size="num-s"
            quantity="kl"
          >
            {waste(bill)}
          </Label>
        </>
      )}
      <path className="fill" d={`M${x(bill.unavoidable + half)} ${height + 2}l4 7h-8z`} />
    </>
  );
}

/** The waste is named where it begins: there it stays while it grows and shrinks. */
function waste({ wasted, fake }: Amounts): string {
  const amount = formatNumber(wasted);
  if (fake) return `${amount}, a fake`;
  return amount === "0.000" ? "nothing wasted" : `${amount} wasted`;
}
