/** No drawing goes from one text or smoothing to another; the browser remembers it. */
const start = {
  stage: "explore",
  smoothing: "witten-bell",
  share: 100,
  difference: false,
  source: "moby-dick",
  drawn: [],
} as const;

export const presets = [
  { id: "order-0", label: "No memory, order 0", state: { ...start, order: 0 } },
  { id: "order-2", label: "Two letters", state: { ...start, order: 2 } },
  { id: "order-4", label: "Four letters", state: { ...start, order: 4 } },
  { id: "order-8", label: "Eight letters", state: { ...start, order: 8 } },
  { id: "compare", label: "Eight against four", state: { ...start, order: 8, other: 4, difference: true } },
  { id: "small", label: "A twentieth of the text", state: { ...start, order: 4, share: 5 } },
  { id: "unsmoothed", label: "No smoothing", state: { ...start, order: 4, smoothing: "none" } },
  { id: "add-one", label: "Add one", state: { ...start, order: 4, smoothing: "add-k", k: 1 } },
] as const;
