/* What is shown once the labels are shuffled: fetched together. */
export { Looked } from "./Looked.tsx";
export { Numbers } from "./Numbers.tsx";
export { Settings } from "./Settings.tsx";
export { Steps } from "./Steps.tsx";
