import cellSource from "./cell.js?raw";
import { fetchAll } from "./fetchAll.ts";
import { LIMITS, type Plot, readPlot } from "./plot.ts";

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
  /** Why it was stopped from outside. */
  readonly stopped?: "reader" | "time" | "output" | "memory";
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
  readonly ended: (outcome: Outcome) => void;
}

/** What a program may take, in seconds, once it runs. */
export const TIME_LIMIT = 20;

/** The frame is asked for a sign of life this often while a program runs, and given up after so long; ms. */
const PULSE = 1000;
const SILENCE = 10_000;

const FILE = { python: "listing.py", javascript: "listing.js" } as const;

/** What comes out of the frame: about itself, or about its cell. */
interface Told {
  readonly ready?: true;
  readonly pong?: number;
  readonly cell?: number;
  readonly broke?: string;
  readonly said?: {
    readonly run: number;
    readonly printed?: string;
    readonly plotted?: unknown;
    readonly started?: true;
    readonly flood?: number;
    readonly done?: true;
    readonly value?: string;
    readonly error?: string;
    readonly line?: number;
  };
}

let frame: Promise<HTMLIFrameElement> | undefined;
/** When the frame last gave a sign of life. */
let alive = 0;
let cells = 0;
let runs = 0;
/** The cell that is open, and whether Python has been started in it. */
let open: { id: number; python: boolean } | undefined;
let current: { run: number; end: (outcome: Outcome) => void; hear: (told: Told) => void } | undefined;

/** The frame in which programs run: one for the page, without origin, network or storage; see public/sandbox.html. */
function openFrame(): Promise<HTMLIFrameElement> {
  frame ??= new Promise((resolve, reject) => {
    const host = document.createElement("iframe");
    host.setAttribute("sandbox", "allow-scripts");
    host.title = "Where code runs";
    host.hidden = true;
    host.src = `${import.meta.env.BASE_URL}sandbox.html`;
    addEventListener("message", ({ source, data }: MessageEvent<Told>) => {
      if (source !== host.contentWindow || typeof data !== "object" || data === null) return;
      alive = performance.now();
      if (data.ready) resolve(host);
      else if (data.cell === open?.id) current?.hear(data);
    });
    host.addEventListener("error", () => reject(new Error("The sandbox did not load.")));
    document.body.append(host);
  });
  return frame;
}

/** Takes the frame away, with all that is in it. The next program gets a new one. */
function giveUp() {
  frame?.then((host) => host.remove());
  frame = undefined;
  open = undefined;
}

function close(host: HTMLIFrameElement) {
  open = undefined;
  host.contentWindow?.postMessage({ close: true }, "*");
}

/**
 * Runs a program in the page's sandbox, one at a time: a second ends the first. What the language needs is
 * loaded when its first program runs, and kept for the visit.
 *
 * @param program - in Python with its standard library, or a JavaScript module that may import
 *   "measured-surprise", the book's mathematics
 * @param watcher - hears what is printed, and once how it ended
 * @returns a function that stops it
 */
export function runProgram(program: Program, watcher: Watcher): () => void {
  current?.end({ stopped: "reader" });
  const run = ++runs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A program that takes all memory takes the frame's process along, and nobody is left to say so.
  const pulse = setInterval(() => {
    if (performance.now() - alive > SILENCE) {
      giveUp();
      end({ stopped: "memory" });
    } else frame?.then((host) => host.contentWindow?.postMessage({ ping: run }, "*"));
  }, PULSE);
  const end = (outcome: Outcome) => {
    if (current?.run !== run) return;
    current = undefined;
    clearTimeout(timer);
    clearInterval(pulse);
    watcher.ended(outcome);
  };
  const halt = (stopped: NonNullable<Outcome["stopped"]>) => {
    if (current?.run !== run) return;
    frame?.then(close);
    end({ stopped });
  };
  let plots = 0;
  const draw = (drawn: unknown) => {
    if (++plots > LIMITS.plots) return halt("output");
    try {
      watcher.plotted(readPlot(drawn));
    } catch (error) {
      frame?.then(close);
      end({ error: (error as Error).message });
    }
  };
  const hear = ({ said, broke }: Told) => {
    if (broke !== undefined) {
      frame?.then(close);
      return end({ error: broke });
    }
    if (said?.run !== run) return;
    if (said.printed) watcher.printed(String(said.printed));
    if (said.plotted) draw(said.plotted);
    if (said.started) {
      watcher.started();
      timer = setTimeout(halt, TIME_LIMIT * 1000, "time");
    }
    if (said.flood) halt("output");
    if (said.done) end({ value: said.value, error: said.error, line: said.line });
  };
  current = { run, end, hear };
  start(program, run, watcher).catch((error: Error) => {
    giveUp();
    end({ error: error.message });
  });
  return () => halt("reader");
}

async function start({ language, code }: Program, run: number, { loaded }: Watcher) {
  const fresh = language === "python" && !open?.python;
  alive = performance.now();
  loaded(0);
  const [host, needs] = await Promise.all([openFrame(), needsOf(language, fresh, loaded)]);
  if (current?.run !== run) return;
  open ??= openCell(host);
  open.python ||= language === "python";
  const say = { run, language, code, file: FILE[language], ...needs };
  host.contentWindow?.postMessage({ say }, "*");
}

function openCell(host: HTMLIFrameElement) {
  const id = ++cells;
  host.contentWindow?.postMessage({ open: cellSource, id }, "*");
  return { id, python: false };
}

async function needsOf(language: Language, fresh: boolean, loaded: (share: number) => void) {
  if (language === "python" && !fresh) return {};
  const { source: library } = await import("virtual:mathematics");
  if (language === "javascript") return { library };
  const { files } = await import("virtual:python");
  return { library, files: await fetchAll(files, loaded) };
}
