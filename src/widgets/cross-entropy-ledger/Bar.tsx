import { useId } from "react";
import { Hatch } from "../../plot/Hatch.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { formatNumber } from "../../ui/format.ts";
import type { Bill } from "./model.ts";
import { TornEdge } from "./TornEdge.tsx";

interface BarProps {
  bill: Bill;
  /** Upper edge and thickness, in pixels. */
  y: number;
  height: number;
}

/** A bill: the part no belief can save solid, the wasted part hatched, their sum at the end. */
export function Bar({ bill, y, height }: BarProps) {
  const { x, width, height: ground } = useFrame();
  const hatch = useId();
  const { unavoidable, total, fake } = bill;
  const solid = x(unavoidable);
  const end = Math.min(x(total), width);
  const torn = x(total) > width;
  const cut = torn && total < Infinity;
  const middle = y + height / 2;
  return (
    <>
      <Hatch id={hatch} kind="plus" quantity="kl" />
      <Rect className="fill h" y={y} width={solid} height={height} />
      {end > solid && (
        <Rect
          className={`bill-part kl ${fake ? "fake" : ""}`}
          x={solid}
          y={y}
          width={end - solid}
          height={height}
          fill={fake ? "none" : `url(#${hatch})`}
        />
      )}
      {torn && <TornEdge x={width} y={y} height={height} />}
      {solid > 62 && (
        <Label className="on" x={0} y={0} dx={10} dy={middle + 6 - ground} size="num-s">
          {height > 30 && solid > 170
            ? `${formatNumber(unavoidable)} unavoidable`
            : formatNumber(unavoidable)}
        </Label>
      )}
      <Label x={0} y={0} dx={end + 10} dy={middle + 7 - ground} size={cut ? "num-s" : "num"} quantity="loss">
        {cut ? `→ ${formatNumber(total, total < 10 ? 3 : 1)}` : formatNumber(total)}
      </Label>
    </>
  );
}
