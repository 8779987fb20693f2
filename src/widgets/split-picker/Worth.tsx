import type { CSSProperties } from "react";
import { formatNumber } from "../../ui/format.ts";
import type { Candidate } from "./model.ts";

interface Props {
  candidate: Candidate | undefined;
  /** Whether it is the best, and what that is worth. */
  best: boolean;
  most?: number;
}

/** What a question is worth, as a number and as a share of the best. */
export function Worth({ candidate, best, most = 0 }: Props) {
  const worth = candidate?.worth ?? 0;
  return (
    <p
      className={best ? "worth kl" : "worth"}
      style={{ "--share": most > 0 ? worth / most : 0 } as CSSProperties}
    >
      {candidate ? formatNumber(worth) : "–"}
    </p>
  );
}
