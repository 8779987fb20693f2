import { Cell } from "../../figure/Strip.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { percent } from "../../ui/shares.ts";
import type { Choice } from "./model.ts";
import { REACH } from "./params.ts";
import { slope } from "./sentences.ts";

interface Props {
  row: Choice;
  onTeacher: (z: number) => void;
  onStudent: (z: number) => void;
}

/** A class's two logits, and which way the student's is pushed. */
export function ClassCell({ row: { name, teacher, student, p, q, gradient }, onTeacher, onStudent }: Props) {
  const pushed = `gradient ${slope(gradient)}`;
  return (
    <Cell k={name}>
      <Slider
        label={<b>{name}</b>}
        aria-label={`${name}: the teacher’s logit`}
        quantity="p"
        value={teacher}
        min={-REACH}
        max={REACH}
        step={0.1}
        valueText={`logit ${formatNumber(teacher, 1)}, softened ${percent(p)}`}
        onChange={onTeacher}
      />
      <Slider
        label="student"
        aria-label={`${name}: the student’s logit`}
        quantity="q"
        value={student}
        min={-REACH}
        max={REACH}
        step={0.1}
        valueText={`logit ${formatNumber(student, 1)}, softened ${percent(q)}, ${pushed}`}
        onChange={onStudent}
      />
      <p className="hint">{pushed}</p>
    </Cell>
  );
}
