import type { JobControl } from "../../figure/job.ts";
import type { Steps } from "../../math/index.ts";
import { fingerprint } from "../../ui/fingerprint.ts";
import { type Audit, auditSteps } from "./audit.ts";
import { FEWEST } from "./params.ts";
import { type Parsed, parseSteps } from "./parse.ts";

/** What came of a pasted text. */
export interface Outcome extends Pick<Parsed, "bad" | "badCount" | "cut"> {
  readonly own: string;
  /** Rows that could be read. */
  readonly found: number;
  readonly print: string;
  /** Undefined if they are too few. */
  readonly audit: Audit | undefined;
}

/** Reads rows and audits them. Nothing leaves the page. */
export async function read({ own }: { readonly own: string }, { progress }: JobControl): Promise<Outcome> {
  const run = async <R>(steps: Steps<R>, from: number): Promise<R> => {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await progress(from + step.value / 2);
    }
  };
  const { rows, bad, badCount, cut } = await run(parseSteps(own), 0);
  const found = rows.claims.length;
  return {
    own,
    found,
    print: fingerprint(own),
    audit: found < FEWEST ? undefined : await run(auditSteps(rows), 0.5),
    bad,
    badCount,
    cut,
  };
}
