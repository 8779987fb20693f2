/** What is seen and done once there is a curve to move along: one file, fetched when that begins. */
export { Controls } from "./Controls.tsx";
export { CurveChart } from "./CurveChart.tsx";
export { PathChart } from "./PathChart.tsx";
export { TermsChart } from "./TermsChart.tsx";
