import type { CSSProperties } from "react";
import type { Size } from "./Frame.tsx";

/** As much room as a `Frame` of these sizes takes: for a picture whose code is still to come. */
export function Room({ wide, narrow = wide }: { wide: Size; narrow?: Size }) {
  return (
    <div
      className="frame"
      style={{ "--wide": `${wide.height}px`, "--narrow": `${narrow.height}px` } as CSSProperties}
    />
  );
}
