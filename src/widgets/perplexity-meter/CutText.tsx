import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { View } from "../../figure/View.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Cut, CutModel } from "./cut.ts";
import type { MeterProps } from "./PerplexityMeter.tsx";
import { choices, plural, said } from "./sentences.ts";

const KINDS = (["letter", "pair", "word"] as const).map((value) => ({ value, label: plural(value) }));
const TEXT = { wide: { width: 588, height: 270 }, narrow: { width: 288, height: 230 } };
const BARS = { wide: { width: 384, height: 240 }, narrow: { width: 288, height: 210 } };
const MARGIN = { top: 12, left: 36, bottom: 36 };
const X = { domain: [1, 1e5], scale: "log" } as const;
const TENS = [1, 10, 100, 1000, 10_000];

/** One text, one model, one bill; only what counts as a token differs. */
export function CutText({ params, model: { cut }, unit, set }: MeterProps) {
  const { chosen, perLetter } = cut;
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="loss"
          label={`perplexity per ${chosen.kind}`}
          value={choices(chosen.perplexity)}
          unit="equal choices"
        />
        <Readout
          quantity="loss"
          label="loss per token"
          value={formatNumber(chosen.perToken, 2)}
          unit={unit}
        />
        <Readout quantity="loss" label="loss per letter" value={formatNumber(perLetter, 2)} unit={unit} />
      </Readouts>
      <View
        cols="3/9"
        title={
          <>
            Each block is a token, its area what its letters <b className="loss">cost</b> together. However
            they are cut, the area is the same.
          </>
        }
      >
        <Blocks cut={cut} unit={unit} />
        <Choice legend="Cut into" options={KINDS} value={params.token} onChange={(token) => set({ token })} />
      </View>
      <View cols="9/-1" title="Perplexity per token, of a 5-gram on all 20,890 held-out letters.">
        <Frame
          label="Perplexity by kind of token, on a scale of powers of ten"
          {...BARS}
          margin={BARS_MARGIN}
          x={X}
          y={[3, 0]}
        >
          {cut.cuts.map((each, i) => (
            <Row key={each.kind} cut={each} at={i} chosen={each === chosen} />
          ))}
          <XAxis ticks={TENS} format={said} />
        </Frame>
      </View>
    </>
  );
}

const BARS_MARGIN = { top: 0, left: 0, bottom: 30 };

function Row({ cut: { kind, perplexity }, at, chosen }: { cut: Cut; at: number; chosen: boolean }) {
  const { x, y } = useFrame();
  return (
    <g className="loss">
      <Label x={1} y={at} dy={22}>
        {plural(kind)}
      </Label>
      <Rect className={chosen ? "fill" : "pale"} x={0} y={y(at) + 30} width={x(perplexity)} height={24} />
      <Label x={perplexity} y={at} dx={8} dy={48} size="num-s" quantity={chosen ? "loss" : undefined}>
        {choices(perplexity)}
      </Label>
    </g>
  );
}

function Blocks({ cut: { blocks, highest }, unit }: { cut: CutModel; unit: string }) {
  return (
    <Frame
      label={`Letters of the text in ${blocks.length} tokens, by what they cost in ${unit}`}
      {...TEXT}
      margin={MARGIN}
      x={[0, blocks.at(-1)!.to]}
      y={[0, highest]}
    >
      <Areas blocks={blocks} />
      <YAxis ticks={4} title={`${unit} a letter`} />
      {blocks.map(({ text, from, to }) => (
        <Label key={from} x={(from + to) / 2} y={0} dy={20} anchor="middle" size="ui">
          {text.replace(" ", "·")}
        </Label>
      ))}
    </Frame>
  );
}

/** As wide as its letters and as high as they cost on average: the area is what the token costs. */
function Areas({ blocks }: Pick<CutModel, "blocks">) {
  const { x, y, height } = useFrame();
  return (
    <g className="fill loss token-blocks">
      {blocks.map(({ from, to, amount }) => {
        const top = y(amount / (to - from));
        return <Rect key={from} x={x(from)} y={top} width={x(to) - x(from)} height={height - top} />;
      })}
    </g>
  );
}
