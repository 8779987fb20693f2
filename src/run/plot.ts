/** A line of a plot. Where x or y is not finite there is a gap. */
export interface Series {
  /** What stands at its end; "" where there is but one line. */
  readonly name: string;
  readonly x: readonly number[];
  /** As long as x. */
  readonly y: readonly number[];
}

/** What a program drew by `plot(x, y)`. */
export interface Plot {
  /** "" where the program gave none; likewise the names of the axes. */
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  /** At least one. */
  readonly series: readonly Series[];
}

/** What one run may draw. The cell keeps to the same, and says so in the program's terms. */
export const LIMITS = { plots: 10, series: 8, points: 5_000, label: 80 } as const;

/**
 * A plot as it came out of the sandbox, where anything may have been put in its place: what is not a plot is
 * refused, long words are cut, and numbers that are none are gaps.
 *
 * @param data - `{ title, xLabel, yLabel, series: [{ name, x, y }] }`, x and y arrays of numbers, typed or not
 * @throws {Error} where it is something else, or larger than `LIMITS` allow
 */
export function readPlot(data: unknown): Plot {
  const { title, xLabel, yLabel, series } = fieldsOf(data);
  if (!Array.isArray(series) || series.length === 0) throw new Error("plot: there is nothing to draw.");
  if (series.length > LIMITS.series) throw new Error(`plot: at most ${LIMITS.series} lines fit in one plot.`);
  return {
    title: readLabel(title),
    xLabel: readLabel(xLabel),
    yLabel: readLabel(yLabel),
    series: Array.from(series, readSeries),
  };
}

function readSeries(data: unknown): Series {
  const { name, x, y } = fieldsOf(data);
  const series = { name: readLabel(name), x: readNumbers(x), y: readNumbers(y) };
  if (series.x.length !== series.y.length) {
    throw new Error(`plot: x has ${series.x.length} numbers, y has ${series.y.length}.`);
  }
  return series;
}

function fieldsOf(data: unknown): Record<string, unknown> {
  if (typeof data !== "object" || data === null) throw new Error("plot: this is not a plot.");
  return data as Record<string, unknown>;
}

function readNumbers(data: unknown): number[] {
  if (!Array.isArray(data) && !(ArrayBuffer.isView(data) && "length" in data)) {
    throw new Error("plot: x and y must be numbers.");
  }
  const values = data as ArrayLike<unknown>;
  if (values.length > LIMITS.points) {
    throw new Error(`plot: at most ${LIMITS.points} points fit in one line.`);
  }
  return Array.from(values, (value) => (typeof value === "number" && Number.isFinite(value) ? value : NaN));
}

/** Words on one line, without the characters that steer a terminal or turn the direction of writing. */
function readLabel(value: unknown): string {
  if (typeof value !== "string") return "";
  const line = value
    .slice(0, 10 * LIMITS.label)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  const letters = [...line];
  return letters.length > LIMITS.label ? `${letters.slice(0, LIMITS.label - 1).join("")}…` : line;
}
