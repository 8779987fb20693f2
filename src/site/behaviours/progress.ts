import { readLocal, writeLocal } from "../../ui/storage.ts";

interface Reading {
  /** The furthest point reached, as a share of the lesson. */
  read: number;
  done: boolean;
}

/** From here on a lesson counts as read: its last lines are in view. */
const DONE = 0.98;

/** By slug; the lesson read last stands last. Whatever an older edition or another hand left is dropped. */
function load(): Map<string, Reading> {
  const stored = readLocal<Record<string, Reading | null>>("progress");
  const entries = Object.entries(stored ?? {});
  return new Map(
    entries.flatMap(([slug, kept]) => {
      const read: unknown = kept?.read;
      return typeof read === "number" && read >= 0 && read <= 1
        ? [[slug, { read, done: kept?.done === true }]]
        : [];
    }),
  );
}

/** Keeps the furthest point reached in a lesson. */
export function keepProgress(slug: string, read: number) {
  const progress = load();
  const before = progress.get(slug) ?? { read: 0, done: false };
  const furthest = Math.max(read, before.read);
  progress.delete(slug);
  progress.set(slug, { read: furthest, done: before.done || furthest >= DONE });
  writeLocal("progress", Object.fromEntries(progress));
}

const rowsOf = (scope: string) => [...document.querySelectorAll<HTMLElement>(`${scope} [data-read]`)];

/** Marks in every list of lessons how far each has been read, and turns "Start here" into "Carry on". */
export function showProgress() {
  const progress = load();
  for (const row of rowsOf("body")) {
    const { read, done } = progress.get(row.dataset.read!) ?? { read: 0, done: false };
    const percent = Math.round(100 * read);
    row.style.setProperty("--read", String(done ? 1 : read));
    row.querySelector("[data-read-words]")!.textContent = done
      ? "read"
      : percent > 0
        ? `${percent}% read`
        : "";
  }
  const unfinished = [...progress].findLast(([, { read, done }]) => read > 0 && !done);
  if (unfinished) carryOn(unfinished[0]);
}

function carryOn(slug: string) {
  const start = document.querySelector<HTMLAnchorElement>("[data-start]");
  const row = rowsOf("main").find(({ dataset }) => dataset.read === slug);
  if (!start || !row) return;
  start.href = row.querySelector("a")!.href;
  start.querySelector("[data-start-label]")!.textContent = "Carry on where you stopped";
  start.querySelector("[data-start-title]")!.textContent = row.querySelector("[data-title]")!.textContent;
}
