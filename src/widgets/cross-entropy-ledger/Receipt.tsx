import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import { DEAREST, type Line, type Model } from "./model.ts";
import { roles } from "./roles.ts";
import { PICTURE, PICTURE_MARGIN } from "./size.ts";
import { TornEdge } from "./TornEdge.tsx";

/** Where the columns end, in pixels: how often, ×, price, =, amount, and, in a wide picture, the truth's own price. */
const COLUMNS = { wide: [84, 104, 186, 206, 288, 430], narrow: [54, 68, 122, 136, 192] };

/** A line for each outcome, and under it what it adds to the bill, one after the other. */
export function Receipt({ model }: { model: Model }) {
  const { lines, swapped, unit } = model;
  let start = 0;
  return (
    <Frame
      label="The receipt, a line for each outcome"
      {...PICTURE}
      margin={PICTURE_MARGIN}
      x={[0, DEAREST[unit]]}
      y={[0, lines.length]}
    >
      <Headings swapped={swapped} />
      {lines.map((line, i) => {
        const from = start;
        start += line.amount;
        return <Row key={line.key} line={line} row={i} of={lines.length} start={from} swapped={swapped} />;
      })}
    </Frame>
  );
}

const useColumns = () => COLUMNS[useFrame().narrow ? "narrow" : "wide"];

function Headings({ swapped }: { swapped: boolean }) {
  const { height } = useFrame();
  const { truth, belief } = roles(swapped);
  const texts = ["happens", "", `${belief}’s price`, "", "charged", `${truth}’s own price`];
  return useColumns().map((end, i) => (
    <Label key={end} x={0} y={0} dx={end} dy={-height - 12} anchor="end">
      {texts[i]}
    </Label>
  ));
}

interface RowProps {
  line: Line;
  row: number;
  of: number;
  /** What the lines above come to. */
  start: number;
  swapped: boolean;
}

function Row({ line, row, of, start, swapped }: RowProps) {
  const { height } = useFrame();
  const { truthColour, beliefColour } = roles(swapped);
  const { key, often, price, ownPrice, amount } = line;
  const room = height / of;
  const thick = Math.min(20, room * 0.32);
  const top = row * room + (room - thick - 26) / 2;
  const place = { x: 0, y: 0, dy: top + 16 - height } as const;
  const texts = [
    [formatProbability(often), truthColour],
    ["×"],
    [formatNumber(price), beliefColour],
    ["="],
    [formatNumber(amount), "loss"],
    [often > 0 && formatNumber(ownPrice)],
  ] as const;
  return (
    <g data-k={key}>
      <Label {...place} size="key">
        {key}
      </Label>
      {useColumns().map((end, i) => {
        const [text, quantity] = texts[i];
        return (
          <Label
            key={end}
            {...place}
            dx={end}
            anchor="end"
            size={quantity ? "num-s" : "tick"}
            quantity={quantity}
          >
            {text}
          </Label>
        );
      })}
      <Charge line={line} start={start} y={top + 24} height={thick} />
    </g>
  );
}

function Charge({ line, start, y, height }: { line: Line; start: number; y: number; height: number }) {
  const { x, width } = useFrame();
  const [from, to] = [x(start), x(start + line.amount)];
  if (line.amount === 0 || from >= width) return null;
  return (
    <>
      <Rect
        className={`bill-part loss ${line.fake ? "fake" : "soft"}`}
        fill="none"
        x={from}
        y={y}
        width={Math.min(to, width) - from}
        height={height}
      />
      {to > width && <TornEdge x={width} y={y} height={height} />}
    </>
  );
}
