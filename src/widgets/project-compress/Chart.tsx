import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { type Model, UNIFORM } from "./model.ts";
import { MOST_ORDER, TOP } from "./params.ts";
import { rate } from "./sentences.ts";

const SIZE = { wide: { width: 486, height: 400 }, narrow: { width: 288, height: 270 } };
const MARGIN = { top: 14, right: 12, bottom: 48 };
const ORDERS = [0, 1, 2, 3, 4, 5];
const BITS = [0, 1, 2, 3, 4, 5];

interface Props {
  model: Model;
  guess: number;
  onGuess: (bits: number) => void;
}

/** Bits a letter of held-out text over the orders, once they are on show; before, the guess. */
export function Chart({ model, guess, onGuess }: Props) {
  const { result, shown, order, curve } = model;
  return (
    <Frame
      label="Bits a letter of the held-out text over the orders"
      {...SIZE}
      margin={MARGIN}
      x={[0, MOST_ORDER]}
      y={[0, TOP]}
    >
      <Reference y={UNIFORM} kind="ceiling" label="27 equal letters" />
      {result?.gzip && <Reference y={result.gzip.rate} label="gzip" />}
      <Curve points={curve} quantity="loss" clip />
      <XAxis ticks={ORDERS} title="letters it looks back" />
      <YAxis ticks={BITS} title="bits a letter" />
      {curve.map(([at, bits]) => bits <= TOP && <Dot key={at} at={at} bits={bits} />)}
      {shown && <Guess model={model} />}
      {shown ? (
        <Label
          x={order}
          y={Math.min(result!.bits, TOP)}
          dy={result!.bits > TOP - 0.5 ? 24 : -14}
          dx={order === 0 ? 4 : 0}
          anchor={order === 0 ? "start" : order === MOST_ORDER ? "end" : "middle"}
          size="num"
          quantity="loss"
          halo
        >
          {rate(result!.bits)}
        </Label>
      ) : (
        result && (
          <>
            <GuessLabel order={order} bits={guess} />
            <Handle x={order} y={guess} axis="y" onDrag={({ y }) => onGuess(Math.round(20 * y) / 20)} />
          </>
        )
      )}
    </Frame>
  );
}

function Dot({ at, bits }: { at: number; bits: number }) {
  const { x, y } = useFrame();
  return <circle className="fill loss" cx={x(at)} cy={y(bits)} r={5} />;
}

/** What was said, as a flat stop, and how far it is from what came. */
function Guess({ model: { guess, result } }: { model: Model }) {
  const { x, y } = useFrame();
  if (!guess) return null;
  const bits = Math.min(result!.rates.heldOut[guess.order]!, TOP);
  return (
    <g>
      <path className="guess-gap" d={`M${x(guess.order)} ${y(guess.bits)}V${y(bits)}`} />
      <path className="guessed" d={`M${x(guess.order) - 9} ${y(guess.bits)}h18`} />
      <GuessLabel order={guess.order} bits={guess.bits} />
    </g>
  );
}

function GuessLabel({ order, bits }: { order: number; bits: number }) {
  return (
    <Label
      x={order}
      y={bits}
      dx={order > 3 ? -16 : 16}
      dy={5}
      anchor={order > 3 ? "end" : "start"}
      size="ui"
      halo
    >
      your guess
    </Label>
  );
}
