import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { type BlockCost, equalLength, type Model } from "./model.ts";
import { brief } from "./sentences.ts";

const SIZE = {
  wide: { width: 384, height: 366 },
  narrow: { width: 288, height: 300, margin: { left: 24 } },
};
const MARGIN = { top: 26, right: 70, bottom: 44, left: 14 };

/** What Huffman's code needs for a letter, the more letters share a codeword the less. */
export function BlockCosts({ model: { costs, block, entropy, letters } }: { model: Model }) {
  return (
    <Frame
      label="Bits a letter, by how many letters share a codeword"
      {...SIZE}
      margin={MARGIN}
      x={[0.5, 5.5]}
      y={[0, equalLength(letters.length)]}
    >
      {costs.map((cost) => (
        <Cost key={cost[0]} cost={cost} chosen={cost[0] === block} />
      ))}
      <YAxis ticks={4} />
      <Reference kind="ceiling" quantity="h" y={entropy} />
      <Label x={5.5} y={entropy} dx={9} dy={5} quantity="h" size="ui">
        {`H ${brief(entropy)}`}
      </Label>
    </Frame>
  );
}

function Cost({ cost: [size, bits], chosen }: { cost: BlockCost; chosen: boolean }) {
  const { x, y, height } = useFrame();
  const half = (x(1.5) - x(0.5)) * 0.36;
  return (
    <>
      <Rect
        className={chosen ? "fill q" : "code-cost"}
        x={x(size) - half}
        width={2 * half}
        y={y(bits)}
        height={height - y(bits)}
      />
      <Label x={size} y={bits} dy={-8} anchor="middle" size={chosen ? "num-s" : "tick"} quantity="q" halo>
        {formatNumber(bits, 4)}
      </Label>
      <Label x={size} y={0} dy={24} anchor="middle" size="ui">
        {size}
      </Label>
    </>
  );
}
