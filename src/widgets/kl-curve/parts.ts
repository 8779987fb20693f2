import { later } from "../../figure/later.tsx";
import remarks from "../../ui/remarks.css?url";
import lines from "./explored.css?url";
import type { Model } from "./model.ts";

const explored = () => import("./explored.ts");
const compared = () => import("./compared.ts");

export const Controls = later(() => explored().then((parts) => parts.Controls), lines);
export const CurveChart = later(() => explored().then((parts) => parts.CurveChart), lines);
export const PathChart = later(() => explored().then((parts) => parts.PathChart), lines);
export const TermsChart = later(() => explored().then((parts) => parts.TermsChart), lines);
export const CompareChart = later(() => compared().then((parts) => parts.CompareChart), remarks);
export const DrawingRemarks = later(() => compared().then((parts) => parts.DrawingRemarks), remarks);

const EXPLORED = [Controls, CurveChart, PathChart, TermsChart];
const PARTS = {
  draw: [],
  compare: [CompareChart, DrawingRemarks],
  curve: EXPLORED,
  path: EXPLORED,
} as const;

/** Fetches what a mode shows; drawing comes with the figure itself. */
export const partsOf = (mode: Model["mode"]): Promise<unknown> =>
  Promise.all(PARTS[mode].map(({ come }) => come()));
