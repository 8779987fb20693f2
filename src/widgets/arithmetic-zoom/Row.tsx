import { memo } from "react";
import { Rect } from "../../plot/Rect.tsx";
import { samePropsByValue } from "../../plot/samePropsByValue.ts";
import { useFrame } from "../../plot/useFrame.ts";
import { formatProbability } from "../../ui/format.ts";
import type { Piece } from "./model.ts";
import { ROW, STEP } from "./sizes.ts";

interface Props {
  pieces: readonly Piece[];
  y: number;
  /** The piece that was typed; left out for the letters to come. */
  chosen?: number;
  /** Where a press types the letter. The buttons above do the same. */
  onType?: (key: string) => void;
}

/** Room for a letter, and for its probability as well, in pixels. */
const LETTER = 14;
const BOTH = 74;

/** An interval cut into its letters; the one typed opens into the next row. */
export const Row = memo(function Row({ pieces, y, chosen, onType }: Props) {
  const { x } = useFrame();
  const open = chosen === undefined ? undefined : pieces[chosen];
  return (
    <g>
      {open && (
        <path
          className="area p"
          d={`M${x(open.start)} ${y + ROW}L${x(0)} ${y + STEP}H${x(1)}L${x(open.start + open.p)} ${y + ROW}Z`}
        />
      )}
      {pieces.map((piece) => {
        const { key, name, start, p } = piece;
        const left = x(start);
        const room = x(start + p) - left;
        const isOpen = piece === open;
        const roomy = room > LETTER * name.length;
        if (room <= 0) return null;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: for those who point; the buttons do the same by key
          <g key={key} data-k={key} className={onType && "zoom-next"} onClick={onType && (() => onType(key))}>
            <Rect
              className={isOpen ? "zoom-piece open" : "zoom-piece"}
              x={left}
              y={y}
              width={room}
              height={ROW}
            />
            {(roomy || isOpen) && (
              <text
                className={isOpen ? (roomy ? "label key on" : "label key halo") : "label key"}
                x={left + room / 2}
                y={y + ROW / 2 + 6}
                textAnchor="middle"
              >
                {name}
                {onType && room > BOTH && (
                  <tspan className="label ui p" dx={8}>
                    {formatProbability(p)}
                  </tspan>
                )}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}, samePropsByValue);
