/** What is seen of a drawing once it is made: one file, fetched then. */
export { CompareChart } from "./CompareChart.tsx";
export { DrawingRemarks } from "./DrawingRemarks.tsx";
