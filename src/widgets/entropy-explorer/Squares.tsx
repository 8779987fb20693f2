import { Rect } from "../../plot/Rect.tsx";

const SIDE = 14;
const STEP = 19;

/** A count as squares, the last one filled in part: 3.60 of 4. */
export function Squares({ filled, count }: { filled: number; count: number }) {
  return (
    <svg className="squares" width={count * STEP} height={SIDE} aria-hidden="true">
      {Array.from({ length: count }, (_, i) => {
        const share = Math.min(1, Math.max(0, filled - i));
        return (
          <g key={i} transform={`translate(${i * STEP + 1} 0)`}>
            <Rect className="square h" x={0.75} y={0.75} width={SIDE - 1.5} height={SIDE - 1.5} />
            <Rect className="fill h" width={share * SIDE} height={SIDE} />
          </g>
        );
      })}
    </svg>
  );
}
