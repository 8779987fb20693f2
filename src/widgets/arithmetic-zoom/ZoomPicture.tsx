import { type CSSProperties, memo, useId } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import type { Model } from "./model.ts";
import { Row } from "./Row.tsx";
import { Ruler } from "./Ruler.tsx";
import { endsText, inDigits, widthText } from "./sentences.ts";
import { BELOW, CURRENT, HANG, PAST, ROW, STEP, TIER } from "./sizes.ts";
import { type Lens, useZoom } from "./useZoom.ts";

const SIZE = {
  wide: { width: 894, height: 408 },
  narrow: { width: 288, height: 408, margin: { right: 84 } },
};
const MARGIN = { top: 24, right: 108, bottom: 6, left: 0 };

interface Props {
  model: Model;
  onType: (key: string) => void;
}

/** The last letters, each row a piece of the one above spread out; the pieces to come; the binary ruler. */
export function ZoomPicture({ model, onType }: Props) {
  const lens = useZoom(model);
  return (
    <Frame
      label="Each letter typed keeps its piece of the line, which the next row spreads out; binary digits cut the last"
      {...SIZE}
      margin={MARGIN}
      x={[0, 1]}
      y={[0, 1]}
    >
      <Moving model={model} lens={lens} onType={onType} />
      <Words model={model} />
    </Frame>
  );
}

/** Everything that moves in a zoom: what is left behind rises, what is ahead comes from its piece. */
function Moving({ model, lens, onType }: Props & { lens: Lens | undefined }) {
  const { x, width, height } = useFrame();
  const clip = useId();
  const { coded, places, pieces, ruler, ended } = model;
  const first = Math.max(0, places.length - PAST);
  const rise = lens && { "--y": `${Math.sign(lens.deeper) * STEP}px` };
  const zoom = lens && { "--x": `${x(lens.start) - x(0) * lens.width}px`, "--k": lens.width };
  return (
    <g key={coded} clipPath={`url(#${clip})`}>
      <clipPath id={clip}>
        <rect x={-HANG} width={width + 2 * HANG} height={height} />
      </clipPath>
      <g className={lens && "zoom-rise"} style={rise as CSSProperties}>
        {places.slice(first).map((place, i) => (
          <Row
            key={first + i}
            pieces={pieces}
            chosen={place}
            y={CURRENT - (places.length - first - i) * STEP}
          />
        ))}
      </g>
      <g className={lens && "zoom-in"} style={zoom as CSSProperties}>
        {ended ? <Ended /> : <Row pieces={pieces} y={CURRENT} onType={onType} />}
        <Ruler ruler={ruler} />
      </g>
    </g>
  );
}

/** After the end sign nothing is cut any more. */
function Ended() {
  const { width } = useFrame();
  return (
    <>
      <Rect className="zoom-piece open" width={width} y={CURRENT} height={ROW} />
      <text className="label ui on" x={width / 2} y={CURRENT + ROW / 2 + 5} textAnchor="middle">
        the message, and its end
      </text>
    </>
  );
}

/** What stands beside the rows: how wide each is, and the ends of the last. */
const Words = memo(function Words({ model }: { model: Model }) {
  const { x, width } = useFrame();
  const { places, intervals, interval, ruler } = model;
  const first = Math.max(0, places.length - PAST);
  const [low, high] = endsText(interval);
  const side = width + HANG + 4;
  const top = CURRENT - (places.length - first) * STEP;
  return (
    <>
      {places.length === 0 && (
        <text className="label ui" y={top - 42}>
          Press a letter: its piece will fill the width.
        </text>
      )}
      <text className="label tick" x={x(0)} y={top - 8}>
        {first === 0 ? "the whole line, 0 to 1" : first === 1 ? "after 1 letter" : `after ${first} letters`}
      </text>
      <text className="label tick" x={side} y={top - 8}>
        width
      </text>
      {intervals.slice(first).map((each, i) => (
        <text key={first + i} className="label ui p" x={side} y={top + i * STEP + ROW / 2 + 5}>
          {widthText(each.width, 1)}
        </text>
      ))}
      <text className="label tick" x={x(0) + 6} y={CURRENT + ROW + 18}>
        {low}
      </text>
      <text className="label tick" x={x(1) - 6} y={CURRENT + ROW + 18} textAnchor="end">
        {high}
      </text>
      {ruler.map(({ size, hit }, i) => (
        <text
          key={size}
          className={hit < 0 ? "label tick" : "label tick q"}
          x={side}
          y={BELOW + i * TIER + 20}
        >
          {inDigits(size)}
        </text>
      ))}
    </>
  );
});
