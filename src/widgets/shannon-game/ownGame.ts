import type { Announce, JobRunner } from "../../figure/job.ts";

/** Brings the passages and the rules of the game once a reader is to play. */
export function ownGame(announce: Announce): JobRunner {
  const bring = async () => {
    announce({ status: "running", progress: 0 });
    try {
      announce({ status: "done", progress: 1 }, await import("./game.ts"));
    } catch {
      announce({ status: "failed", progress: 0, message: "the passages did not come." });
    }
  };
  return {
    run: (params) => {
      if ((params as { who: string }).who === "you") bring();
    },
    stop: () => announce({ status: "stopped", progress: 0 }),
  };
}
