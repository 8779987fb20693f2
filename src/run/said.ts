/** What a cell says of a run: that it has begun, what it prints and draws, and how it ended. */
export interface Said {
  readonly run: number;
  readonly started?: true;
  readonly printed?: string;
  /** Not checked yet; see `readPlot`. */
  readonly plotted?: unknown;
  readonly flood?: true;
  readonly done?: true;
  readonly value?: string;
  readonly error?: string;
  readonly line?: number;
}

/** What is shown of a value or an error, in characters. */
const LONGEST = 10_000;

/**
 * What was said in a cell. Nothing in it is trusted, for a program there can say whatever the cell can: what is
 * not of the right type is left out, and long texts are cut.
 *
 * @param json - as it came from the frame
 * @returns undefined where it is nothing that a cell says
 */
export function readSaid(json: string): Said | undefined {
  const data = parse(json);
  if (typeof data !== "object" || data === null) return;
  const { run, started, printed, plotted, flood, done, value, error, line } = data as Record<
    keyof Said,
    unknown
  >;
  if (!isCount(run)) return;
  return {
    run,
    ...(started === true && { started }),
    ...(typeof printed === "string" && { printed }),
    ...(typeof plotted === "object" && plotted !== null && { plotted }),
    ...(Boolean(flood) && { flood: true as const }),
    ...(done === true && { done }),
    ...(typeof value === "string" && { value: shorten(value) }),
    ...(typeof error === "string" && { error: shorten(error) }),
    ...(isCount(line) && { line }),
  };
}

/** A text for readers, cut where it is longer than anyone reads. */
export const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
