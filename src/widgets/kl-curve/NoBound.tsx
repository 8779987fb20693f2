import { Label } from "../../plot/Label.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Belief, Model } from "./model.ts";

interface Props extends Pick<Model, "p" | "top"> {
  /** Where it leaves the picture, what it wastes is said there. */
  belief?: Belief;
}

/** Above the ends that rule out what happens. */
export function NoBound({ p, top, belief }: Props) {
  const cut = belief && belief.kl > top ? belief : undefined;
  const text = (left: boolean) => `↑ ${cut && cut.q < p === left ? formatNumber(cut.kl, 2) : "∞"}`;
  return (
    <>
      {p > 0 && (
        <Label x={0} y={top} dy={-15} size="num-s" quantity="kl">
          {text(true)}
        </Label>
      )}
      {p < 1 && (
        <Label x={1} y={top} dx={8} dy={-15} anchor="end" size="num-s" quantity="kl">
          {text(false)}
        </Label>
      )}
    </>
  );
}
