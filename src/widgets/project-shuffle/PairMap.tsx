import { memo } from "react";
import { View } from "../../figure/View.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { formatNumber } from "../../ui/format.ts";
import type { Couple, Model, Row } from "./model.ts";
import type { Params } from "./params.ts";
import { rankHeight } from "./RankChart.tsx";
import { capital, shortened, words } from "./sentences.ts";

// The last name stands beyond its place.
const MARGIN = { top: 0, right: 30, bottom: 0, left: 0 };
/** Features whose numbers have room. */
const NUMBERED = 7;
/** Places narrower than this have their numbers small and without the leading 0; pixels. */
const TIGHT = 60;
/** Letters of a name. */
const NAME = 11;
/** How dark the strongest pair is. */
const DARKEST = 0.35;

interface Props {
  model: Model;
  set: (patch: Partial<Params>) => void;
}

/** A place for each pair of features, the darker the more both tell beyond the sum of what each tells. */
export function PairMap({ model, set }: Props) {
  const { rows, couples, couple, label, unit } = model;
  if (!couples)
    return (
      <View cols="3/8" title="The pairs are not counted yet.">
        <div style={{ height: rankHeight(rows.length) }} />
      </View>
    );
  const numbered = rows.length <= NUMBERED;
  const most = Math.max(...couples.map(({ interaction }) => interaction));
  const kept = couples.filter((each) => each.kept).length;
  const size = { height: rankHeight(rows.length), margin: MARGIN };
  return (
    <View
      cols="3/8"
      title={
        <>
          What two tell of {label.name} together, and below it how much{" "}
          <b className="kl">more than the sum</b>, {unit}. Framed: beats its shuffles
        </>
      }
    >
      <Frame
        label={`What pairs of features tell of ${label.name}`}
        wide={{ width: 486, ...size }}
        narrow={{ width: 288, ...size }}
        x={[0, rows.length]}
        y={[rows.length, 0]}
      >
        {couples.map((each) => (
          <Place
            key={each.members.map(({ number }) => number).join("-")}
            couple={each}
            share={most > 0 ? each.interaction / most : 0}
            numbered={numbered}
            chosen={each === couple}
            set={set}
          />
        ))}
        {rows.map((row) => (
          <Alone key={row.number} row={row} numbered={numbered} />
        ))}
      </Frame>
      <p className="hint">
        {`${capital(words(couples.length))} pairs; ${kept} ${kept === 1 ? "beats" : "beat"} what shuffled labels give.`}
      </p>
    </View>
  );
}

interface PlaceProps {
  couple: Couple;
  /** Of the strongest pair's interaction. */
  share: number;
  numbered: boolean;
  chosen: boolean;
  set: Props["set"];
}

const Place = memo(function Place({ couple, share, numbered, chosen, set }: PlaceProps) {
  const { x, y } = useFrame();
  const [column, row] = couple.members.map(({ number }) => number - 1) as [number, number];
  const [left, top] = [x(column), y(row)];
  const tight = x(1) < TIGHT;
  const brief = (text: string) => (tight ? text.replace("0.", ".") : text);
  return (
    // The same choice stands below the map as two rows of words.
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer
    <g onClick={() => set({ feature: column + 1, other: row + 1 })}>
      <Rect
        className="beat-cell kl"
        fillOpacity={DARKEST * Math.max(0, share)}
        x={left}
        y={top}
        width={x(column + 1) - left}
        height={y(row + 1) - top}
      />
      {(couple.kept || chosen) && (
        <Rect
          className={couple.kept ? "beat-kept" : "beat-even"}
          x={left + 2}
          y={top + 2}
          width={x(column + 1) - left - 4}
          height={y(row + 1) - top - 4}
        />
      )}
      {numbered && (
        <>
          <Label x={column + 0.5} y={row} dy={20} anchor="middle">
            {brief(formatNumber(couple.mi))}
          </Label>
          <Label x={column + 0.5} y={row} dy={38} anchor="middle" size={tight ? "tick" : "ui"}>
            {brief(signed(couple.interaction))}
          </Label>
        </>
      )}
    </g>
  );
});

function signed(amount: number): string {
  const text = formatNumber(amount);
  return amount > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** On the diagonal, one feature by itself. */
function Alone({ row, numbered }: { row: Row; numbered: boolean }) {
  const place = { x: row.number - 1, y: row.number - 1, dx: 4 };
  return (
    <>
      <Label {...place} dy={20}>
        {shortened(row.name, NAME)}
      </Label>
      {numbered && (
        <Label {...place} dy={38} size="ui">
          {formatNumber(row.mi)}
        </Label>
      )}
    </>
  );
}
