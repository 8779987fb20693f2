/** What the frame tells of one of its cells: what was said in it, that it broke, or that it said too much. */
export interface Told {
  readonly cell: number;
  /** JSON, bounded in length; its content is the program's. */
  readonly said?: string;
  readonly broke?: string;
  readonly flood?: true;
}

/** What the frame is asked to do; see public/sandbox.html. */
type Order =
  | { readonly open: string; readonly cell: number }
  | { readonly say: object; readonly cell: number }
  | { readonly close: true; readonly cell: number }
  | { readonly ping: true };

export interface Frame {
  /** Resolves once it listens. Rejects with an error for readers where it does not come. */
  readonly ready: Promise<void>;
  readonly post: (order: Order) => void;
  /** Asks for a sign of life, and says how often in a row none has come. */
  readonly ping: () => number;
  /** Takes it away, with all that is in it. */
  readonly remove: () => void;
}

/** How long the frame may take to load, and then to say that it is ready; ms. */
const LOADING = 60_000;
const LOADED = 5_000;

/**
 * Opens a frame in which programs run: without origin, network or storage; see public/sandbox.html.
 *
 * @param hear - hears of its cells; what has the wrong form is not passed on
 */
export function openFrame(hear: (told: Told) => void): Frame {
  const host = document.createElement("iframe");
  host.setAttribute("sandbox", "allow-scripts");
  host.title = "Where programs run";
  host.hidden = true;
  host.src = `${import.meta.env.BASE_URL}sandbox.html`;
  const removed = new AbortController();
  const { signal } = removed;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unanswered = 0;

  const ready = new Promise<void>((resolve, reject) => {
    const patience = (milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reject(new Error("The page’s room for programs did not load. Check the connection and run again."));
      }, milliseconds);
    };
    patience(LOADING);
    // A page that is missing or blocked loads too, and then is silent.
    host.addEventListener("load", () => patience(LOADED), { signal });
    addEventListener(
      "message",
      ({ source, data }: MessageEvent<unknown>) => {
        if (source === null || source !== host.contentWindow) return;
        if (typeof data !== "object" || data === null) return;
        unanswered = 0;
        if ("ready" in data) resolve();
        const told = readTold(data);
        if (told) hear(told);
      },
      { signal },
    );
  });
  document.body.append(host);
  return {
    ready: ready.finally(() => clearTimeout(timer)),
    post: (order) => host.contentWindow?.postMessage(order, "*"),
    ping: () => {
      host.contentWindow?.postMessage({ ping: true }, "*");
      return unanswered++;
    },
    remove: () => {
      removed.abort();
      clearTimeout(timer);
      host.remove();
    },
  };
}

function readTold(data: object): Told | undefined {
  const { cell, said, broke, flood } = data as Record<keyof Told, unknown>;
  if (typeof cell !== "number") return undefined;
  if (typeof said === "string") return { cell, said };
  if (typeof broke === "string") return { cell, broke };
  return flood === true ? { cell, flood } : undefined;
}
