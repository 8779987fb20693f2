/*
 * Waits, and wakes islands when they are needed. All that a page carries before that, so it stays tiny:
 * React and everything that knows it is behind the import of hydrate.tsx.
 */

import { readLocal } from "../ui/storage.ts";
import { retry } from "./retry.ts";

const SLEEPING = "[data-island]:not([data-hydrated],[data-failed])";

/** How far below the window a figure may be when it wakes. */
const NEAR = "600px";

/** Islands on their way, and what the reader did to them meanwhile. */
const waking = new Map<HTMLElement, { done: Promise<void>; missed: (() => void)[] }>();

/** Watches a page, or a freshly swapped part of it, and wakes each island at its time. */
export function startIslands(root: ParentNode = document) {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) wake(target as HTMLElement);
        if (isIntersecting) observer.unobserve(target);
      }
    },
    { rootMargin: NEAR },
  );
  const hosts = [...root.querySelectorAll<HTMLElement>(SLEEPING)];
  const look = () => {
    for (const host of hosts) {
      const key = keptUnder(host.dataset);
      if (host.dataset.when === "now") wake(host);
      if (host.dataset.when === "near" || (key && readLocal(key) !== undefined)) observer.observe(host);
    }
  };
  look();
  document.addEventListener("ms:replaced", look);
  const stir = () => {
    for (const host of hosts) if (host.dataset.when === "stir") observer.observe(host);
  };
  // Observing again what is awake, at the first event of the next type, does nothing.
  for (const type of ["pointermove", "pointerdown", "keydown", "scroll", "touchstart"]) {
    addEventListener(type, stir, { capture: true, once: true, passive: true });
  }
  if (root !== document) return;
  for (const type of ["pointerdown", "focusin", "click", "submit", "keydown", "input"]) {
    document.addEventListener(type, touch, true);
  }
}

/** The folder of what is kept of a question; its lesson and its id are the rest of the key. */
const FOLDERS: Record<string, string> = { exercise: "exercise", quantity: "quantity", predict: "guess" };

/** The key of what the browser may have kept of an island: a question's follows from its props, others say it. */
function keptUnder({ island, remembers, props }: DOMStringMap): string | undefined {
  const folder = FOLDERS[island!];
  if (!folder) return remembers;
  const { slug, id } = JSON.parse(props!);
  return `${folder}/${slug}/${id}`;
}

/** A touched island wakes. What it would have answered had it been awake is held back until it can. */
function touch(event: Event) {
  const target = event.target as Element;
  const host = target.closest?.<HTMLElement>(SLEEPING);
  if (!host || host.contains(target.closest("[data-slot]"))) return;
  wake(host);
  const replay = replayOf(event, target);
  if (!replay) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  waking.get(host)?.missed.push(replay);
}

function replayOf(event: Event, target: Element): (() => void) | undefined {
  if (event.type === "click") {
    const button = target.closest("button");
    return button ? () => button.click() : undefined;
  }
  if (event.type === "submit") {
    return () => (target as HTMLFormElement).requestSubmit((event as SubmitEvent).submitter);
  }
  if (event.type === "keydown" && target.role === "slider" && (event as KeyboardEvent).key !== "Tab") {
    return () => target.dispatchEvent(new KeyboardEvent("keydown", event as KeyboardEvent));
  }
  return undefined;
}

/** Wakes an island: first the figure it speaks of, if any, and then those that speak of it. */
function wake(host: HTMLElement): Promise<void> {
  const known = waking.get(host);
  if (known) return known.done;
  const missed: (() => void)[] = [];
  const done = hydrateWhenLoaded(host, missed);
  waking.set(host, { done, missed });
  return done;
}

async function hydrateWhenLoaded(host: HTMLElement, missed: (() => void)[]): Promise<void> {
  const { when, props } = host.dataset;
  const figure = when?.startsWith("figure:") ? document.getElementById(when.slice("figure:".length)) : null;
  const figureHost = figure?.closest<HTMLElement>(SLEEPING);
  try {
    const prepared = retry(async () => (await import("./hydrate.tsx")).prepare(host));
    if (figureHost) await wake(figureHost);
    await (await prepared)(missed);
    const { id } = JSON.parse(props ?? "{}");
    for (const follower of document.querySelectorAll<HTMLElement>(`${SLEEPING}[data-when="figure:${id}"]`)) {
      wake(follower);
    }
  } catch (error) {
    console.error(error);
    host.dataset.failed = "";
    const notice = document.createElement("small");
    notice.role = "status";
    notice.className = "island-notice";
    notice.textContent = "This part could not be brought to life. Reload the page to try again.";
    host.append(notice);
  }
}
