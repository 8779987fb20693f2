import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { LadderModel, Rung } from "./ladder.ts";
import type { MeterProps } from "./PerplexityMeter.tsx";
import { params as schema } from "./params.ts";
import { choices } from "./sentences.ts";

const SIZE = { wide: { width: 894, height: 390 }, narrow: { width: 288, height: 390 } };
const MARGIN = { top: 0, left: 116, right: 110 };
const ROWS = 13;

/** The same letters under models from the plainest up, and people; all per letter, so that they compare. */
export function Ladder({ params, model: { ladder }, unit, set }: MeterProps) {
  const { chosen, you } = ladder;
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="q"
          label={`perplexity per letter, ${chosen.name}`}
          value={choices(chosen.perplexity)}
          unit="equal choices"
        />
        <Readout quantity="q" label="loss per letter" value={formatNumber(chosen.high, 2)} unit={unit} />
        <Readout
          quantity="h"
          label="you, by the guessing game"
          value={you ? `${formatNumber(you.low, 2)}–${formatNumber(you.high, 2)}` : "–"}
          unit={you ? unit : "not played yet"}
        />
      </Readouts>
      <View
        title={
          <>
            What a letter costs <b className="q">models</b> of Moby-Dick, in {unit}, and between which bounds
            it costs <b className="h">people</b>. Behind it, among how many equal choices that is.
          </>
        }
      >
        <Rungs ladder={ladder} unit={unit} />
      </View>
      <Strip hint="An n-gram looks at n letters, the last of which it is to guess.">
        <Cell>
          <Slider
            label="n"
            name="letters an n-gram spans"
            quantity="q"
            value={params.gram}
            min={schema.gram.min}
            max={schema.gram.max}
            step={1}
            valueText={`${chosen.name}: ${formatNumber(chosen.high, 2)} ${unit} a letter`}
            onChange={(gram) => set({ gram })}
          />
        </Cell>
      </Strip>
    </>
  );
}

function Rungs({ ladder: { rungs, chosen, top }, unit }: { ladder: LadderModel; unit: "bits" | "nats" }) {
  const base = unit === "bits" ? 2 : Math.E;
  return (
    <Frame
      label={`Models and people by what a letter costs them in ${unit}`}
      {...SIZE}
      margin={MARGIN}
      x={[0, top]}
      y={[ROWS, 0]}
    >
      {rungs.map((rung, i) => (
        <Step key={rung.name} rung={rung} at={i} chosen={rung.gram === chosen.gram} base={base} />
      ))}
      <XAxis ticks={5} />
    </Frame>
  );
}

interface StepProps {
  rung: Rung;
  at: number;
  chosen: boolean;
  base: number;
}

function Step({ rung: { name, low, high, gram }, at, chosen, base }: StepProps) {
  const { x, y } = useFrame();
  const person = low < high;
  const quantity = person ? "h" : "q";
  const count = (amount: number) => choices(base ** amount);
  return (
    <g className={person ? "h" : "q"}>
      <Label
        x={0}
        y={at}
        dx={-10}
        dy={19}
        anchor="end"
        quantity={(gram !== undefined && chosen) || person ? quantity : undefined}
      >
        {name}
      </Label>
      <Rect
        className={chosen || person ? "fill" : "pale"}
        x={person ? x(low) : 0}
        y={y(at) + 5}
        width={person ? x(high) - x(low) : x(high)}
        height={18}
      />
      <Label x={high} y={at} dx={8} dy={19}>
        {person
          ? `${formatNumber(low, 2)}–${formatNumber(high, 2)}, like ${count(low)}–${count(high)}`
          : `${formatNumber(high, 2)}, like ${count(high)}`}
      </Label>
    </g>
  );
}
