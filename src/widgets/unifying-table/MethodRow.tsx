import { memo } from "react";
import { writtenLesson } from "../../figure/writtenLesson.ts";
import { Badge } from "../../ui/Badge.tsx";
import { QUANTITIES } from "../../ui/quantities.ts";
import { COLOUR_OF } from "../../ui/quantityColours.ts";
import { FORMULAS } from "./formulas.ts";
import type { Method } from "./methods.ts";

/** One method of the table. */
export const MethodRow = memo(function MethodRow({ method, hidden }: { method: Method; hidden: boolean }) {
  const { id, name, words, quantity, direction, badge, point, heading } = method;
  const lesson = writtenLesson(method.lesson);
  return (
    <tr hidden={hidden}>
      <th scope="row">
        {lesson ? <a href={lesson.address + (heading ? `#${heading}` : "")}>{name}</a> : name}
      </th>
      {words ? (
        <td>{words}</td>
      ) : (
        <td data-formula={id} dangerouslySetInnerHTML={{ __html: FORMULAS.get(id) ?? "" }} />
      )}
      <td className={COLOUR_OF[quantity]}>
        <b>{QUANTITIES[quantity].name}</b>
      </td>
      <td>{direction}</td>
      <td>
        <Badge name={badge} />
      </td>
      <td>{point}</td>
      <td>{lesson && `Lesson ${lesson.number}`}</td>
    </tr>
  );
});
