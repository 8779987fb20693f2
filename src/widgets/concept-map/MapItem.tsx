import type { CSSProperties, MouseEvent, ReactNode } from "react";
import { Formula } from "../../figure/Formula.tsx";
import { writtenLesson } from "../../figure/writtenLesson.ts";
import type { Unit } from "../../math/unit.ts";
import { formatAmount } from "../../ui/format.ts";
import { useHydrated } from "../../ui/useHydrated.ts";
import { formulaOf } from "./formulas.ts";
import type { Placed } from "./model.ts";
import { linkTop } from "./places.ts";

interface Props {
  idea: Placed;
  /** What the quantity comes to, in the figure's unit, on a map with numbers. */
  value: number | undefined;
  read: boolean;
  chosen: boolean;
  unit: Unit;
  onChoose: () => void;
  /** Its uses. */
  children?: ReactNode;
}

/**
 * An idea, how it is made, and while it is chosen its question, formula and lesson. One rule for finger,
 * mouse and keys: what is pressed or reached by Tab is shown; pressed while shown, it leads to its lesson.
 */
export function MapItem({ idea, value, read, chosen, unit, onChoose, children }: Props) {
  const { name, relation, question, column, keys, quantity } = idea;
  const lesson = writtenLesson(idea.lesson);
  // What leads nowhere is plain text, until there is a script to press it for.
  const pressable = useHydrated();
  const Tag = lesson ? "a" : pressable ? "button" : "span";
  const place = { "--x": `${column}%`, "--y": `${linkTop(idea)}px` } as CSSProperties;
  const choose = (event: MouseEvent) => {
    if (chosen || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChoose();
  };
  return (
    <li>
      <Tag
        className={["map-idea", quantity, read && "read"].filter(Boolean).join(" ")}
        style={place}
        data-k={keys}
        aria-current={chosen}
        href={lesson?.address}
        type={Tag === "button" ? "button" : undefined}
        onFocus={({ target }) => target.matches(":focus-visible") && onChoose()}
        onClick={choose}
      >
        {name}
      </Tag>
      <span className="map-relation">
        {" "}
        {relation}
        {value !== undefined && `: ${formatAmount(value, unit)}`}
        {read && ", read"}
      </span>
      {chosen && (
        <div className="map-detail">
          <p>{question}</p>
          <Formula tex={formulaOf(idea.id)} unit={unit} />
          {lesson ? (
            <a className="lnk" href={lesson.address}>
              Lesson {lesson.number}
            </a>
          ) : (
            <span>Its lesson is not written yet.</span>
          )}
        </div>
      )}
      {children}
    </li>
  );
}
