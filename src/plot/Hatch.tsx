import type { Quantity } from "./quantity.ts";

/** "plus": dense, rising; "minus": fine, falling; "dots". They stay apart in grey and in print. */
export type HatchKind = "plus" | "minus" | "dots";

export interface HatchProps {
  /** From `useId`; fill with `url(#id)`. */
  id: string;
  kind: HatchKind;
  quantity?: Quantity;
}

const SIZE = { plus: 6, minus: 6, dots: 7 };

/**
 * A pattern to fill marks with.
 *
 * @example <Hatch id={id} kind="plus" quantity="kl" />
 */
export function Hatch({ id, kind, quantity }: HatchProps) {
  const size = SIZE[kind];
  const turn = { plus: "rotate(45)", minus: "rotate(-45)", dots: undefined }[kind];
  return (
    <pattern
      id={id}
      className={["hatch", kind, quantity].filter(Boolean).join(" ")}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={turn}
    >
      {kind === "dots" ? (
        <>
          <circle cx={1.6} cy={1.6} r={1.15} />
          <circle cx={5.1} cy={5.1} r={1.15} />
        </>
      ) : (
        <line x1={size / 2} x2={size / 2} y2={size} />
      )}
    </pattern>
  );
}
