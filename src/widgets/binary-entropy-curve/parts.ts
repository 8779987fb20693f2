import { later } from "../../figure/later.tsx";
import remarks from "../../ui/remarks.css?url";

const compared = () => import("./compared.ts");

export const CompareChart = later(() => compared().then((parts) => parts.CompareChart), remarks);
export const DrawingRemarks = later(() => compared().then((parts) => parts.DrawingRemarks), remarks);

/** Fetches what a comparison shows. */
export const comparing = (): Promise<unknown> => Promise.all([CompareChart.come(), DrawingRemarks.come()]);
