import { memo, type ReactNode } from "react";
import { samePropsByValue } from "../plot/samePropsByValue.ts";
import { Pin } from "./Pin.tsx";

export interface StripProps {
  /** How to use the controls, in a few words; columns 1 and 2. */
  hint?: ReactNode;
  /** What the terms below the controls add up to, such as "H(P) ="; under the hint. */
  lead?: ReactNode;
  /** `Cell`s. */
  children: ReactNode;
}

/** The row of controls under a figure's views, each above its own term of the formula. */
export function Strip({ hint, lead, children }: StripProps) {
  return (
    <div className="strip">
      <Pin className="cells">
        <Lead hint={hint} lead={lead} />
        {children}
      </Pin>
    </div>
  );
}

const Lead = memo(function Lead({ hint, lead }: Pick<StripProps, "hint" | "lead">) {
  return (
    <div className="cell strip-lead">
      <div className="hint">{hint}</div>
      <div className="term">{lead}</div>
    </div>
  );
}, samePropsByValue);

export interface CellProps {
  /** Lights with the marks and terms of the same key. */
  k?: string;
  /** The control's own part of the formula. */
  term?: ReactNode;
  /** The last cell: what the others come to. */
  sum?: boolean;
  className?: string;
  /** The control. */
  children?: ReactNode;
}

/** Two columns of a strip: a control, and below it its term. */
export function Cell({ k, term, sum, className, children }: CellProps) {
  return (
    <div className={["cell", sum && "sum", className].filter(Boolean).join(" ")}>
      <div className="control" data-k={k}>
        {children}
      </div>
      {term !== undefined && (
        <div className="term" data-k={k}>
          {term}
        </div>
      )}
    </div>
  );
}
