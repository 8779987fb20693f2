import type { ViewProps } from "../../figure/defineWidget.ts";
import { Formula } from "../../figure/Formula.tsx";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Digits } from "../../ui/Digits.tsx";
import { formatNumber, formatPercent } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { useHeld } from "../../ui/useHeld.ts";
import { Bars } from "./Bars.tsx";
import { ColumnCell } from "./ColumnCell.tsx";
import { type Joint, moveCut, moveEdge, resized, setShare, setWidth, stateOf } from "./joint.ts";
import leadTex from "./lead.tex";
import { MosaicChart } from "./MosaicChart.tsx";
import type { Model } from "./model.ts";
import { MOST, type params as schema } from "./params.ts";
import { capital, short } from "./sentences.ts";
import sharedTex from "./shared.tex";
import { useStraightening } from "./useStraightening.ts";

/** A joint distribution to pull straight or out of line, and what its two variables share. */
export function Mosaic({ params, model, unit, set }: ViewProps<typeof schema, Model>) {
  const { joint, columns, rows, moves, given } = model;
  // What a drag started from: a column that was drawn to nothing keeps its cuts.
  const [held, hold] = useHeld<{ readonly joint: Joint; readonly params: typeof params }>();
  const grab = () => hold({ joint, params });
  const show = (next: Joint) => set(stateOf(next, params.swapped));
  const from = () => held.current?.joint ?? joint;
  const straighten = useStraightening(params.straight, (straight) => set({ straight }));

  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="kl"
          label={
            <>
              shared <Formula tex={sharedTex} />
            </>
          }
          value={formatNumber(model.mi)}
          unit={unit}
        />
        <Readout
          quantity="h"
          label={`uncertainty of ${model.y}`}
          value={formatNumber(model.hy)}
          unit={unit}
        />
        <Readout
          quantity="h"
          label={`left once ${model.x} is known`}
          value={formatNumber(model.hyGivenX)}
          unit={unit}
        />
      </Readouts>
      <View
        cols="3/8"
        title={
          <>
            Each area is a <b className="p">probability</b>. Dotted: straight cuts. Dense hatching: more often
            than if they <b className="kl">shared</b> nothing; fine: less often.
          </>
        }
      >
        <MosaicChart
          model={model}
          onGrab={grab}
          onEdge={(x, at) => show(moveEdge(from(), x, at))}
          onCut={(x, y, at) => show(moveCut(from(), x, y, at))}
        />
        <Slider
          label="straightened"
          value={params.straight}
          min={0}
          max={1}
          step={0.01}
          output={formatPercent(params.straight)}
          valueText={`${formatPercent(params.straight)} straightened, ${formatNumber(model.mi)} ${unit} shared`}
          onChange={(straight) => set({ straight })}
        />
        <p className="mosaic-moves">
          <button type="button" className="lnk" disabled={params.straight === 1} onClick={straighten}>
            Straighten
          </button>
          <button
            type="button"
            className="lnk"
            onClick={() => set({ swapped: !params.swapped, given: 0, moves: Math.min(params.moves, 1) })}
          >
            Swap columns and rows
          </button>
        </p>
      </View>
      <View
        cols="8/-1"
        title={
          <>
            Each bar is as long as its <b className="h">uncertainty</b>. Where they overlap, they{" "}
            <b className="kl">share</b>.
          </>
        }
      >
        <Bars model={model} />
        <Choice
          legend={`What if ${model.y} is known?`}
          value={String(given ? given.row + 1 : 0)}
          options={[
            { value: "0", label: "not known" },
            ...rows.map(({ name }, i) => ({ value: String(i + 1), label: name })),
          ]}
          onChange={(value) => set({ given: Number(value) })}
        />
        <Counts
          width={columns.length}
          height={rows.length}
          names={[model.x, model.y]}
          onChange={(width, height) => show(resized(joint, width, height))}
        />
      </View>
      <Strip
        hint={
          <Choice
            legend="The sliders set"
            value={String(moves + 1)}
            options={[
              { value: "0", label: "widths" },
              ...rows.map(({ name }, i) => ({ value: String(i + 1), label: name })),
            ]}
            onChange={(value) => set({ moves: Number(value) })}
          />
        }
        lead={<Formula tex={leadTex} />}
      >
        {columns.map((column, x) => (
          <ColumnCell
            key={column.name}
            column={column}
            model={model}
            onGrab={grab}
            onChange={(value) =>
              show(moves < 0 ? setWidth(from(), x, value) : setShare(from(), x, moves, value))
            }
            onCancel={() => held.current && set(held.current.params)}
          />
        ))}
        <Cell
          sum
          term={
            <span>
              = <Digits className="kl">{formatNumber(model.mi)}</Digits> {unit}
            </span>
          }
        />
      </Strip>
    </>
  );
}

interface CountsProps {
  width: number;
  height: number;
  names: readonly [string, string];
  onChange: (width: number, height: number) => void;
}

/** How many columns and rows there are. */
function Counts({ width, height, names: [x, y], onChange }: CountsProps) {
  // One column, or one row, has nothing to move; only a link leads there.
  const shared = (now: number) => ({ min: Math.min(2, now), max: MOST, step: 1, value: now });
  return (
    <>
      <Slider
        {...shared(width)}
        label="columns"
        valueText={`${capital(short(x))} in ${width}`}
        onChange={(next) => onChange(next, height)}
      />
      <Slider
        {...shared(height)}
        label="rows"
        valueText={`${capital(short(y))} in ${height}`}
        onChange={(next) => onChange(width, next)}
      />
    </>
  );
}
