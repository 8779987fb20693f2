import type { ComponentType } from "react";
import { EvidenceCard } from "../figure/EvidenceCard.tsx";
import { LiveFormula } from "../figure/LiveFormula.tsx";
import { Scrub } from "../figure/Scrub.tsx";
import { EvidenceFile } from "../keep/EvidenceFile.tsx";
import { Progress } from "../keep/Progress.tsx";
import { Playground } from "../playground/Playground.tsx";
import { Listing } from "../run/Listing.tsx";
import { Checkpoint } from "../ui/Checkpoint.tsx";
import { Exercise } from "../ui/Exercise.tsx";
import { GuessBefore } from "../ui/GuessBefore.tsx";
import { Predict } from "../ui/Predict.tsx";
import { QuantityExercise } from "../ui/QuantityExercise.tsx";
import { ReviewDue } from "../ui/review/ReviewDue.tsx";
import { ReviewSession } from "../ui/review/ReviewSession.tsx";
import { Sort } from "../ui/Sort.tsx";
import { Tally } from "../ui/Tally.tsx";
import type { IslandKind } from "./Island.tsx";

// biome-ignore lint/suspicious/noExplicitAny: each kind has props of its own, checked where it is placed
type AnyComponent = ComponentType<any>;

/** The components behind the kinds of island, for the build; the browser loads each when needed, see registry.ts. */
export const components: Readonly<Record<Exclude<IslandKind, "widget">, AnyComponent>> = {
  predict: Predict,
  "guess-before": GuessBefore,
  sort: Sort,
  exercise: Exercise,
  quantity: QuantityExercise,
  tally: Tally,
  checkpoint: Checkpoint,
  evidence: EvidenceCard,
  "evidence-file": EvidenceFile,
  progress: Progress,
  listing: Listing,
  playground: Playground,
  review: ReviewSession,
  "review-due": ReviewDue,
  scrub: Scrub,
  "live-formula": LiveFormula,
};
