import { source as cellSource } from "virtual:cell";
import { OUTPUT_LIMIT } from "./cell/printer.ts";
import { fetchAll } from "./fetchAll.ts";
import { type Frame, openFrame, type Told } from "./frame.ts";
import { LIMITS, type Plot, readPlot } from "./plot.ts";
import { readSaid, shorten } from "./said.ts";

export type Language = "python" | "javascript";

export interface Program {
  readonly language: Language;
  readonly code: string;
}

/** How a run ended. */
export interface Outcome {
  /** What the last line came to, as Python writes it; undefined where it has no value. */
  readonly value?: string;
  /** What went wrong, in the words of the language, and in which line of the program. */
  readonly error?: string;
  readonly line?: number;
  /** Why it was stopped from outside; "another" where another program of the page was started. */
  readonly stopped?: "reader" | "another" | "time" | "output" | "memory";
}

export interface Watcher {
  /** More of what the program prints. */
  readonly printed: (text: string) => void;
  /** What the program draws, one after the other. */
  readonly plotted: (plot: Plot) => void;
  /** How much of the language has come, from 0 to 1. */
  readonly loaded: (share: number) => void;
  /** The language stands ready, and the program runs. */
  readonly started: () => void;
  /** Called once, and nothing after it. */
  readonly ended: (outcome: Outcome) => void;
}

/** What a program may take, in seconds, once it runs. */
export const TIME_LIMIT = 20;

/** The frame is asked for a sign of life this often while a program runs, in ms, and given up after so many. */
const PULSE = 1000;
const PULSES = 10;

/** How long a program may take to begin: where all is open, and where its language has to start; ms. */
const ANSWER = 10_000;
const START = 120_000;

const LATE = "The program did not begin. Run again.";
const FILE = { python: "listing.py", javascript: "listing.js" } as const;

let frame: Frame | undefined;
let cells = 0;
let runs = 0;
/** The cell in which Python has been started; it is kept for the next program. */
let python: number | undefined;
let current: { hear: (told: Told) => void; end: (outcome: Outcome, idle?: boolean) => void } | undefined;

/** Takes the frame away, with all that is in it. The next program gets a new one. */
function giveUp() {
  frame?.remove();
  frame = undefined;
  python = undefined;
}

/**
 * Runs a program in the page's sandbox, one at a time: a second ends the first. What the language needs is
 * loaded when its first program runs, and kept for the visit.
 *
 * @param program - in Python with its standard library, or a JavaScript module that may import
 *   "measured-surprise", the book's mathematics
 * @param watcher - hears what is printed and drawn, and once how it ended
 * @returns a function that stops it
 */
export function runProgram({ language, code }: Program, watcher: Watcher): () => void {
  current?.end({ stopped: "another" });
  const run = ++runs;
  let cell: number | undefined;
  let began = false;
  let room = OUTPUT_LIMIT;
  let plots = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pulse: ReturnType<typeof setInterval> | undefined;

  const own = {
    hear: (told: Told) => {
      if (told.cell !== cell) return;
      if (told.broke !== undefined) return own.end({ error: shorten(told.broke) });
      if (told.flood) return own.end({ stopped: "output" });
      const said = readSaid(told.said ?? "");
      if (said?.run !== run) return;
      if (said.started) begin();
      if (said.printed !== undefined) print(said.printed);
      if (said.plotted !== undefined && current === own) draw(said.plotted);
      if (said.flood) own.end({ stopped: "output" });
      if (said.done) own.end({ value: said.value, error: said.error, line: said.line }, began);
    },
    end: (outcome: Outcome, idle = false) => {
      if (current !== own) return;
      current = undefined;
      clearTimeout(timer);
      clearInterval(pulse);
      // What did not end by itself may run on. Where it did, only Python stays, for the next program.
      if (cell !== undefined && !idle) giveUp();
      else if (cell !== undefined && cell !== python) frame?.post({ close: true, cell });
      watcher.ended(outcome);
    },
  };
  const begin = () => {
    if (began) return;
    began = true;
    clearTimeout(timer);
    timer = setTimeout(() => own.end({ stopped: "time" }), TIME_LIMIT * 1000);
    // A program that takes all memory takes the frame's process along, and nobody is left to say so. Signs are
    // counted, for a page in the background or asleep has no clock to go by.
    pulse = setInterval(() => {
      if (frame && frame.ping() >= PULSES) own.end({ stopped: "memory" });
    }, PULSE);
    watcher.started();
  };
  const print = (text: string) => {
    watcher.printed(text.slice(0, room));
    room -= text.length;
    if (room < 0) own.end({ stopped: "output" });
  };
  const draw = (drawn: unknown) => {
    if (++plots > LIMITS.plots) return own.end({ stopped: "output" });
    try {
      watcher.plotted(readPlot(drawn));
    } catch (error) {
      own.end({ error: (error as Error).message });
    }
  };

  const start = async () => {
    const used = frame !== undefined;
    frame ??= openFrame((told) => current?.hear(told));
    const open = frame;
    const warm = language === "python" ? python : undefined;
    const loaded = (share: number) => current === own && watcher.loaded(share);
    const ready = open.ready.catch((error: Error) => {
      if (frame === open) giveUp();
      throw error;
    });
    const [needs] = await Promise.all([needsOf(language, warm !== undefined, loaded), ready]);
    if (current !== own) return;
    cell = warm ?? openCell(open);
    if (language === "python") python = cell;
    open.post({ say: { run, language, code, file: FILE[language], ...needs }, cell });
    // Only what an earlier program left behind keeps a room from answering that has answered before.
    const again = used && (language === "javascript" || warm !== undefined);
    timer = setTimeout(again ? restart : () => own.end({ error: LATE }), again ? ANSWER : START);
  };
  const restart = () => {
    giveUp();
    cell = undefined;
    launch();
  };
  const launch = () => start().catch((error: Error) => own.end({ error: error.message }));

  current = own;
  launch();
  return () => own.end({ stopped: "reader" });
}

function openCell(open: Frame): number {
  const cell = ++cells;
  open.post({ open: cellSource, cell });
  return cell;
}

async function needsOf(language: Language, warm: boolean, loaded: (share: number) => void) {
  if (warm) {
    loaded(1);
    return {};
  }
  const [{ source: library }, { files }] = await Promise.all([
    import("virtual:mathematics"),
    import("virtual:python"),
  ]).catch(() => {
    throw new Error("What programs need did not load. Check the connection and reload the page.");
  });
  return language === "python" ? { library, files: await fetchAll(files, loaded) } : { library };
}
