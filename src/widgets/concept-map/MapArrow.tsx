import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { INDENT } from "./MapNode.tsx";
import { arrowKey, type Placed } from "./model.ts";
import { COLUMNS, level, TRUNK } from "./places.ts";

/** Where an arrow ends, before the middle of a quantity's circle. */
const SHORT = 8;

/** The line that leads to an idea from its neighbour, with its verb: along the row, or down to a use. */
export function MapArrow({ to }: { to: Placed }) {
  const origin = to.from.at(-1);
  if (!origin) return null;
  return <g data-k={arrowKey(origin, to.id)}>{to.row === 0 ? <Along to={to} /> : <Down to={to} />}</g>;
}

function Along({ to: { verb, column } }: { to: Placed }) {
  const { x } = useFrame();
  const start = COLUMNS[COLUMNS.indexOf(column) - 1];
  return (
    <>
      <path className="map-line" d={`M${x(start)} ${TRUNK}H${x(column) - SHORT}m-7-5l7 5-7 5`} />
      {verb.map((line, i) => (
        <Label
          key={line}
          x={(start + column) / 2}
          y={TRUNK}
          dy={-11 - 16 * (verb.length - 1 - i)}
          anchor="middle"
        >
          {line}
        </Label>
      ))}
    </>
  );
}

function Down({ to }: { to: Placed }) {
  const { x } = useFrame();
  return (
    <>
      <path className="map-line" d={`M${x(to.column)} ${TRUNK}V${level(to)}`} />
      <Label x={to.column} y={to.baseline} dx={INDENT} dy={18}>
        {to.verb}
      </Label>
    </>
  );
}

/** What KL takes away from cross-entropy: an arc from entropy over the row. */
export function MapMinus() {
  const { x } = useFrame();
  const [entropy, kl] = [COLUMNS[1], COLUMNS[3]];
  const start = TRUNK - SHORT;
  return (
    <g data-k={arrowKey("entropy", "kl-divergence")}>
      <path
        className="map-line"
        d={`M${x(entropy)} ${start}C${x(entropy)} -6 ${x(kl)} -6 ${x(kl)} ${start}m-5-7l5 7 5-7`}
      />
      <Label x={(entropy + kl) / 2} y={11} anchor="middle">
        minus entropy
      </Label>
    </g>
  );
}
