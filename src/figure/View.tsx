import { type CSSProperties, memo, type ReactNode } from "react";
import { samePropsByValue } from "../plot/samePropsByValue.ts";
import { Pin } from "./Pin.tsx";

interface Props {
  /** What is drawn and how to read it, in one line; colour its quantities with `<b className="p">`. */
  title?: ReactNode;
  /** The columns of the plate it takes, as grid lines: "3/6", "6/-1". Below 1120 px every view takes all. */
  cols?: string;
  /** "desk" leaves it out below 1120 px, where the sliders show the same. */
  from?: "desk";
  className?: string;
  children: ReactNode;
}

/** One picture of a figure with its line of explanation above. */
export function View({ title, cols = "3/-1", from, className, children }: Props) {
  return (
    <div
      className={["view", from === "desk" && "from-desk", className].filter(Boolean).join(" ")}
      style={{ "--at": cols.replace("/", " / ") } as CSSProperties}
    >
      <Pin className="flow">
        {title && <Title>{title}</Title>}
        {children}
      </Pin>
    </div>
  );
}

const Title = memo(function Title({ children }: Pick<Props, "children">) {
  return <p className="view-title">{children}</p>;
}, samePropsByValue);
