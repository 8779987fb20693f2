import { Remarks } from "../../ui/Remarks.tsx";
import type { Drawing } from "./drawing.ts";
import type { Model } from "./model.ts";
import { remarks } from "./remarks.ts";

/** What the drawing tells, in words, by the numbers on the chart. */
export function DrawingRemarks({ model, drawing }: { model: Model; drawing: Drawing }) {
  return <Remarks remarks={remarks(drawing, model)} />;
}
