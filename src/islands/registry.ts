import type { ComponentType } from "react";
import type { IslandKind } from "./Island.tsx";

// biome-ignore lint/suspicious/noExplicitAny: each kind has props of its own, which came here as JSON
type AnyComponent = ComponentType<any>;

/** Each kind of island and the code behind it, loaded when the first of its kind wakes. */
export const registry: Readonly<Record<IslandKind, () => Promise<AnyComponent>>> = {
  widget: () => import("../figure/Figure.tsx").then(({ Figure }) => Figure),
  predict: () => import("../ui/Predict.tsx").then(({ Predict }) => Predict),
  "guess-before": () => import("../ui/GuessBefore.tsx").then(({ GuessBefore }) => GuessBefore),
  sort: () => import("../ui/Sort.tsx").then(({ Sort }) => Sort),
  checkpoint: () => import("../ui/Checkpoint.tsx").then(({ Checkpoint }) => Checkpoint),
  exercise: () => import("../ui/Exercise.tsx").then(({ Exercise }) => Exercise),
  quantity: () => import("../ui/QuantityExercise.tsx").then(({ QuantityExercise }) => QuantityExercise),
  tally: () => import("../ui/Tally.tsx").then(({ Tally }) => Tally),
  evidence: () => import("../figure/EvidenceCard.tsx").then(({ EvidenceCard }) => EvidenceCard),
  "evidence-file": () => import("../keep/EvidenceFile.tsx").then(({ EvidenceFile }) => EvidenceFile),
  progress: () => import("../keep/Progress.tsx").then(({ Progress }) => Progress),
  listing: () => import("../ui/Listing.tsx").then(({ Listing }) => Listing),
  review: () => import("../ui/review/ReviewSession.tsx").then(({ ReviewSession }) => ReviewSession),
  "review-due": () => import("../ui/review/ReviewDue.tsx").then(({ ReviewDue }) => ReviewDue),
  scrub: () => import("../figure/Scrub.tsx").then(({ Scrub }) => Scrub),
  "live-formula": () => import("../figure/LiveFormula.tsx").then(({ LiveFormula }) => LiveFormula),
};
