import { formatPercent } from "../ui/format.ts";
import type { JobState } from "./job.ts";

interface JobRowProps {
  job: JobState;
  onStop: () => void;
  onStart: () => void;
}

/** How a figure's work in the background stands, with Stop while it runs; nothing once it is done. */
export function JobRow({ job: { status, progress, message }, onStop, onStart }: JobRowProps) {
  if (status === "done") return null;
  if (status === "running") {
    return (
      <p className="job">
        <progress value={progress} aria-label="Computing" /> {formatPercent(progress)}{" "}
        <button type="button" className="lnk" onClick={onStop}>
          Stop
        </button>
      </p>
    );
  }
  return (
    <p className="job" role="status">
      {message ? `This computation failed: ${message}` : "Stopped."}{" "}
      <button type="button" className="lnk" onClick={onStart}>
        Start again
      </button>
    </p>
  );
}
