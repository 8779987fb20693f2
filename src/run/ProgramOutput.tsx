import { megabytes } from "virtual:python";
import type { ReactNode } from "react";
import { formatPercent } from "../ui/format.ts";
import { PlotPicture } from "./PlotPicture.tsx";
import { type Language, type Outcome, TIME_LIMIT } from "./sandbox.ts";
import type { Run } from "./useProgram.ts";

interface ProgramOutputProps {
  run: Run;
  language: Language;
  /** What the program prints in the book; undefined where it is another program. */
  expected?: string;
}

const STOPPED: Record<NonNullable<Outcome["stopped"]>, string> = {
  reader: "Stopped.",
  another: "Stopped, for another program was started.",
  time: `Stopped: it ran for ${TIME_LIMIT} seconds, the most a program may take here.`,
  output: "Stopped: it had more to show than fits here.",
  memory: "It took more memory than there is, and was closed. What you wrote is still here.",
};

/** What a program printed and drew, what its last line came to, and how it stands. */
export function ProgramOutput({ run, language, expected }: ProgramOutputProps) {
  const { plots, outcome } = run;
  // Until it prints, what it will print stands where it stood.
  const printed = run.printed || (outcome ? "" : expected);
  return (
    <div className="output">
      {printed && <Shown as="prints">{printed}</Shown>}
      {plots.map((plot, i) => (
        <PlotPicture key={i} plot={plot} />
      ))}
      {outcome?.value !== undefined && <Shown as="value">{outcome.value}</Shown>}
      {outcome?.error !== undefined && (
        <Shown as={outcome.line ? `line ${outcome.line}` : "error"} fault>
          {outcome.error}
        </Shown>
      )}
      {!outcome && !run.started && language === "python" && (
        <progress aria-label="Python" value={run.loaded < 1 ? run.loaded : undefined} />
      )}
      <p className="ran" role="status">
        {outcome ? ending(run, outcome, expected) : underWay(run, language)}
      </p>
    </div>
  );
}

function Shown({ as, fault, children }: { as: string; fault?: boolean; children: ReactNode }) {
  return (
    <p className={fault ? "prints fault" : "prints"}>
      <span>{as}</span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is long scrolls, and must do so by keyboard too */}
      <samp tabIndex={0}>{children}</samp>
    </p>
  );
}

function underWay({ loaded, started }: Run, language: Language): string {
  if (started || language !== "python") return "Running.";
  if (loaded === 1) return "Python has come, and starts.";
  return `Python comes first, once a visit: ${megabytes} MB, ${formatPercent(loaded)} of it here.`;
}

function ending(
  { printed, plots }: Run,
  { stopped, error, line, value }: Outcome,
  expected?: string,
): string {
  if (stopped) return STOPPED[stopped];
  if (error !== undefined) return line ? `It failed in line ${line}.` : "It failed.";
  if (expected !== undefined) {
    return printed.trim() === expected.trim()
      ? "Ran just now, and printed what the book says."
      : "Ran just now, and printed something else than the book says.";
  }
  return printed || plots.length > 0 || value !== undefined ? "Ran." : "Ran, and printed nothing.";
}
