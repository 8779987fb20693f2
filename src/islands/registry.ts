import type { ComponentType } from "react";
import type { IslandKind } from "./Island.tsx";

// biome-ignore lint/suspicious/noExplicitAny: each kind has props of its own, which came here as JSON
type AnyComponent = ComponentType<any>;

/** Each kind of island and the code behind it, loaded when the first of its kind wakes. */
export const registry: Readonly<Record<IslandKind, () => Promise<AnyComponent>>> = {
  widget: () => import("../figure/Figure.tsx").then((file) => file.Figure),
  predict: () => import("../ui/Predict.tsx").then((file) => file.Predict),
  "guess-before": () => import("../ui/GuessBefore.tsx").then((file) => file.GuessBefore),
  sort: () => import("../ui/Sort.tsx").then((file) => file.Sort),
  checkpoint: () => import("../ui/Checkpoint.tsx").then((file) => file.Checkpoint),
  exercise: () => import("../ui/Exercise.tsx").then((file) => file.Exercise),
  quantity: () => import("../ui/QuantityExercise.tsx").then((file) => file.QuantityExercise),
  tally: () => import("../ui/Tally.tsx").then((file) => file.Tally),
  evidence: () => import("../figure/EvidenceCard.tsx").then((file) => file.EvidenceCard),
  "evidence-file": () => import("../keep/EvidenceFile.tsx").then((file) => file.EvidenceFile),
  progress: () => import("../keep/Progress.tsx").then((file) => file.Progress),
  playground: () => import("../playground/Playground.tsx").then((file) => file.Playground),
  listing: () => import("../run/Listing.tsx").then((file) => file.Listing),
  review: () => import("../ui/review/ReviewSession.tsx").then((file) => file.ReviewSession),
  "review-due": () => import("../ui/review/ReviewDue.tsx").then((file) => file.ReviewDue),
  scrub: () => import("../figure/Scrub.tsx").then((file) => file.Scrub),
  "live-formula": () => import("../figure/LiveFormula.tsx").then((file) => file.LiveFormula),
};
