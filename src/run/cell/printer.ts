/** How often what is printed is passed on, in milliseconds. */
const EVERY = 50;

/** How much a program may print, in characters. The page counts for itself, since a program can go round this. */
export const OUTPUT_LIMIT = 100_000;

/** The first so many lines are passed on at once: after them a program may never pause again. */
const AT_ONCE = 200;

/** What a cell says of a run. */
export type Say = (said: {
  readonly printed?: string;
  readonly plotted?: object;
  readonly flood?: number;
}) => void;

export interface Printer {
  readonly print: (text: string) => void;
  /** Passes on what waits. */
  readonly flush: () => void;
}

/** Collects what a program prints, so that a loop of a million lines is not a million messages. */
export function printer(say: Say): Printer {
  let kept = "";
  let total = 0;
  let last = 0;
  let lines = 0;
  const flush = () => {
    if (kept) say({ printed: kept });
    kept = "";
    last = performance.now();
  };
  const print = (text: string) => {
    const room = OUTPUT_LIMIT - total;
    if (room <= 0) return;
    kept += text.slice(0, room);
    total += text.length;
    lines += 1;
    if (lines <= AT_ONCE || total > OUTPUT_LIMIT || performance.now() - last > EVERY) flush();
    if (total > OUTPUT_LIMIT) say({ flood: OUTPUT_LIMIT });
  };
  return { print, flush };
}
