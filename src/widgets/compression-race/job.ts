import type { JobControl } from "../../figure/job.ts";
import { packedSize } from "../../ui/packedSize.ts";
import { type Count, countSteps } from "./count.ts";
import { textOf } from "./params.ts";

/** Bytes of the files that this browser makes of a text; `undefined` for a format it does not know. */
export interface Files {
  readonly gzip: number | undefined;
  readonly deflate: number | undefined;
}

/** What came of a text. */
export interface Race {
  readonly count: Count;
  readonly files: Files;
}

/** Counts a text and has the browser compress it. Nothing leaves the page. */
export async function race(chosen: Parameters<typeof textOf>[0], { progress }: JobControl): Promise<Race> {
  const text = textOf(chosen);
  const files = { gzip: await packedSize(text, "gzip"), deflate: await packedSize(text, "deflate-raw") };
  const steps = countSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return { count: step.value, files };
    await progress(step.value);
  }
}
