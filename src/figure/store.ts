import { useSyncExternalStore } from "react";
import type { Unit } from "../math/unit.ts";
import type { WidgetDefinition } from "./defineWidget.ts";
import type { Job, JobRunner, JobState } from "./job.ts";
import { parseState, readHash } from "./links.ts";
import type { Schema, State } from "./params.ts";
import { defaults, merge } from "./schema.ts";

export interface Snapshot<S extends Schema = Schema> {
  readonly params: State<S>;
  readonly unit: Unit;
  /** The last result of the widget's job, and how the job stands. */
  readonly result?: unknown;
  readonly job?: JobState;
}

/** The state of one figure on the page, found by the figure's id: what a scrub or a live formula binds to. */
export interface FigureStore<S extends Schema = Schema, M = unknown> {
  readonly id: string;
  readonly definition: WidgetDefinition<S, M>;
  /** What the page was drawn with and Reset returns to. */
  readonly initial: Snapshot<S>;
  readonly get: () => Snapshot<S>;
  /** The model of a state; the last one for each unit is remembered, so that all who ask share one. */
  readonly model: (snapshot: Snapshot<S>) => M;
  /** Change some params; values are made to fit the schema, what cannot fit is ignored. */
  readonly set: (patch: Partial<State<S>>) => void;
  readonly setUnit: (unit: Unit) => void;
  /** Back to the initial params; the unit stays. */
  readonly reset: () => void;
  /** Starts the widget's job for the present params, if it has one; from then on their changes do. */
  readonly work: () => void;
  readonly stopWork: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** How a figure starts: some params (the rest at their defaults) and a unit, if not the page's. */
export interface Initial<S extends Schema = Schema> {
  readonly state?: Partial<State<S>>;
  readonly unit?: Unit;
}

const inBrowser = typeof document !== "undefined";
const stores = new Map<string, FigureStore>();
const arrivals = new Set<() => void>();

/**
 * The store of the figure `id`: the one the page has, else a new one. In a browser a new store takes on the
 * unit the reader chose and the state the page's link carries, and follows both from then on.
 */
export function figureStore<S extends Schema, M>(
  id: string,
  definition: WidgetDefinition<S, M>,
  initial: Initial<S> = {},
): FigureStore<S, M> {
  const known = stores.get(id) as FigureStore<S, M> | undefined;
  if (known?.definition === definition) return known;
  const store = createStore(id, definition, initial);
  if (inBrowser) {
    followPage();
    stores.set(id, store as unknown as FigureStore);
    const unit = document.documentElement.dataset.unit;
    if (!initial.unit && (unit === "bits" || unit === "nats")) store.setUnit(unit);
    applyLink(store);
    // Later, when what the figure was drawn with is on the page.
    if (definition.job) setTimeout(store.work);
    // Later, since this runs while the figure renders, and no component may change another then.
    queueMicrotask(() => {
      for (const announce of arrivals) announce();
    });
  }
  return store;
}

/** The store of a figure that is already live on this page. */
export function getStore(id: string): FigureStore | undefined {
  return stores.get(id);
}

/** The figure's current state; while hydrating, the one the page was drawn with. */
export function useSnapshot<S extends Schema, M>(store: FigureStore<S, M>): Snapshot<S> {
  return useSyncExternalStore(store.subscribe, store.get, () => store.initial);
}

/** The store of a figure elsewhere on the page, `undefined` until it is live. */
export function useStore(id: string): FigureStore | undefined {
  return useSyncExternalStore(
    onArrival,
    () => stores.get(id),
    () => undefined,
  );
}

function onArrival(listener: () => void): () => void {
  arrivals.add(listener);
  return () => arrivals.delete(listener);
}

function createStore<S extends Schema, M>(
  id: string,
  definition: WidgetDefinition<S, M>,
  { state = {}, unit = "bits" }: Initial<S>,
): FigureStore<S, M> {
  const initial = { params: merge(definition.params, defaults(definition.params), state), unit };
  const listeners = new Set<() => void>();
  const models = new Map<Unit, { readonly params: State<S>; readonly result: unknown; readonly model: M }>();
  let snapshot: Snapshot<S> = initial;
  let runner: JobRunner | undefined;

  const change = (next: Partial<Snapshot<S>>) => {
    snapshot = { ...snapshot, ...next };
    for (const listener of listeners) listener();
  };
  const set = (patch: Partial<State<S>>) => {
    const params = merge(definition.params, snapshot.params, patch);
    if (params === snapshot.params) return;
    const before = snapshot.params;
    change({ params });
    if (runner && definition.job?.params.some((name) => params[name] !== before[name])) work();
  };
  const work = () => {
    const { job } = definition;
    if (!job) return;
    runner ??= job.runner((state, result) =>
      change(result === undefined ? { job: state } : { job: state, result }),
    );
    runner.run(pick(snapshot.params, job.params));
  };

  return {
    id,
    definition,
    initial,
    get: () => snapshot,
    model: ({ params, unit, result }) => {
      const last = models.get(unit);
      if (last?.params === params && last.result === result) return last.model;
      const model = definition.model(params, unit, result);
      models.set(unit, { params, result, model });
      return model;
    },
    set,
    setUnit: (next) => {
      if (next !== snapshot.unit) change({ unit: next });
    },
    reset: () => set(initial.params),
    work,
    stopWork: () => runner?.stop(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a job reads of a state. */
function pick<S extends Schema>(state: State<S>, names: Job<S>["params"]): Partial<State<S>> {
  return Object.fromEntries(names.map((name) => [name, state[name]])) as Partial<State<S>>;
}

/** Puts a store into the state the page's link gives it; a link is a whole state, so the rest goes to its defaults. */
function applyLink<S extends Schema, M>(store: FigureStore<S, M>): void {
  const text = readHash(location.hash).get(store.id);
  if (text === undefined) return;
  const { params } = store.definition;
  const { state, unit } = parseState(params, text);
  store.set(merge(params, defaults(params), state));
  if (unit) store.setUnit(unit);
}

function applyLinks(): void {
  for (const store of stores.values()) applyLink(store);
}

let following = false;

function followPage(): void {
  if (following) return;
  following = true;
  addEventListener("hashchange", applyLinks);
  document.addEventListener("ms:unit", (event) => {
    const unit = (event as CustomEvent<Unit>).detail;
    for (const store of stores.values()) store.setUnit(unit);
  });
  // Following the same link twice changes no hash, yet the reader means: that state again.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[href^='#']");
    if (link && link.hash === location.hash) applyLinks();
  });
}
