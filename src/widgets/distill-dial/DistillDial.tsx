import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { percent } from "../../ui/shares.ts";
import { ClassCell } from "./ClassCell.tsx";
import type { Model } from "./model.ts";
import { FEWEST, MOST, type params as schema } from "./params.ts";
import { SoftChart } from "./SoftChart.tsx";
import { degrees, fine, slope } from "./sentences.ts";
import { TemperatureChart } from "./TemperatureChart.tsx";
import { COLDEST, HOTTEST, placeOf, temperatureAt } from "./temperatures.ts";

const DIRECTIONS = [
  { value: "forward", label: "teacher‖student" },
  { value: "reverse", label: "student‖teacher" },
] as const;

/** A teacher's and a student's predictions softened alike, and what is left to learn at each temperature. */
export function DistillDial({ params, model, unit, set }: ViewProps<typeof schema, Model>) {
  const { choices, temperature, second, kl, scaled, limit, push } = model;
  const { direction } = params;
  const teacher = choices.map((each) => each.teacher);
  const student = choices.map((each) => each.student);
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="kl"
          label={direction === "forward" ? "T² KL(teacher‖student)" : "T² KL(student‖teacher)"}
          value={formatNumber(scaled)}
          unit={unit}
        />
        <Readout quantity="kl" label="without the T²" value={fine(kl, 3)} unit={unit} />
        <Readout quantity="loss" label="hardest push on a logit" value={slope(push)}>
          {` nats; times T² ${slope(temperature ** 2 * push)}`}
        </Readout>
      </Readouts>
      <View
        cols="3/8"
        title={
          <>
            <b className="p">Teacher</b> and <b className="q">student</b> at temperature T
          </>
        }
      >
        <SoftChart choices={choices} />
        <Slider
          label="temperature T"
          value={placeOf(temperature)}
          min={COLDEST}
          max={HOTTEST}
          step={1}
          origin={0}
          output={degrees(temperature)}
          valueText={`temperature ${degrees(temperature)}: second choice ${percent(second.p)}, T squared KL ${formatAmount(scaled, unit)}`}
          onChange={(place) => set({ temperature: temperatureAt(place) })}
        />
      </View>
      <View
        cols="8/-1"
        title={
          <>
            <b className="kl">T² KL</b> settles at half the variance of the logits’ differences; thin: KL
            alone
          </>
        }
      >
        <TemperatureChart
          model={model}
          limit={limit}
          onDrag={(t) => set({ temperature: Number(t.toPrecision(2)) })}
        />
        <Choice
          legend="Direction"
          options={DIRECTIONS}
          value={direction}
          onChange={(next) => set({ direction: next })}
        />
      </View>
      <Strip hint="First slider: the teacher’s logit. Second: the student’s, and the gradient on it.">
        {choices.map((row, i) => (
          <ClassCell
            key={row.name}
            row={row}
            onTeacher={(z) => set({ teacher: teacher.with(i, z) })}
            onStudent={(z) => set({ student: student.with(i, z) })}
          />
        ))}
        <Cell sum>
          <div className="press">
            <button
              type="button"
              className="lnk"
              disabled={teacher.length === MOST}
              onClick={() => set({ teacher: [...teacher, 0], student: [...student, 0] })}
            >
              Add a class
            </button>
            <button
              type="button"
              className="lnk"
              disabled={teacher.length === FEWEST}
              onClick={() => set({ teacher: teacher.slice(0, -1), student: student.slice(0, -1) })}
            >
              Remove one
            </button>
          </div>
        </Cell>
      </Strip>
    </>
  );
}
