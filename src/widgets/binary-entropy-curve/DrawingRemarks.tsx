import { Remarks } from "../../ui/Remarks.tsx";
import type { Drawing } from "./drawing.ts";
import type { Model } from "./model.ts";
import { callouts } from "./sentences.ts";

/** What the drawing tells, in words, by the numbers on the chart. */
export function DrawingRemarks({ model, drawing }: { model: Model; drawing: Drawing }) {
  return <Remarks remarks={callouts(drawing, model)} />;
}
