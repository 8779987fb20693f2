import type { Unit } from "../math/unit.ts";
import type { WidgetDefinition } from "./defineWidget.ts";
import { type CardName, type Evidence, FIELDS } from "./evidenceFields.ts";
import { linkTo } from "./links.ts";
import type { Schema, State } from "./params.ts";
import { getStore } from "./store.ts";

/** What a figure has to say to a card. */
export interface Reading extends Evidence {
  readonly process: string;
  readonly output: string;
  /** The figure's question, and the hash of a link to this state. */
  readonly question: string;
  readonly hash: string;
}

/** A figure in a state, as evidence: its settings, its sentence, the way back to it. */
export function readingOf<S extends Schema, M>(
  id: string,
  definition: WidgetDefinition<S, M>,
  params: State<S>,
  unit: Unit,
  model: M = definition.model(params, unit),
): Reading {
  const own = definition.evidence?.(model);
  return {
    process: settingsOf(definition.params, params),
    ...own,
    output: [definition.summary(model), own?.output].filter(Boolean).join(" "),
    question: definition.question,
    hash: linkTo(id, definition, params, unit),
  };
}

/** "forecast: 0.5, 0.5; mean: 0": the numbers of a state. Its link holds the rest. */
function settingsOf<S extends Schema>(schema: S, params: State<S>): string {
  return Object.entries(schema)
    .flatMap(([key, { kind, label, link }]) => {
      const value: unknown = params[key];
      const told = kind === "number" || (Array.isArray(value) && value.length > 0);
      return told && link !== false ? `${label}: ${[value].flat().join(", ")}` : [];
    })
    .join("; ");
}

/**
 * What some figures put into a card.
 *
 * @param page - the page's address without its hash
 */
export function evidenceFrom(readings: readonly Reading[], page: string): Evidence {
  const lines = (line: (reading: Reading) => string | undefined) =>
    readings.map(line).filter(Boolean).join("\n");
  return {
    process: lines(({ process }) => process),
    method: lines(({ method = "", question, hash }) =>
      `${method} The figure “${question}”, ${page}${hash}`.trim(),
    ),
    output: lines(({ output }) => output),
    check: lines(({ check }) => check),
    expected: lines(({ expected }) => expected),
  };
}

/**
 * Puts what the figures say into a card, wherever the reader has written nothing since they last did.
 *
 * @param written - the card as it stands
 * @param before - what the figures put into it last time
 * @param now - what they say now
 */
export function fill(written: Evidence, before: Evidence, now: Evidence): Evidence {
  const free = FIELDS.filter(({ key }) => !written[key] || written[key] === before[key]);
  return {
    ...written,
    ...Object.fromEntries(free.flatMap(({ key }) => (now[key] ? [[key, now[key]]] : []))),
  };
}

/** A figure that fills a card, with what it says as the page is drawn, for as long as it sleeps. */
export interface FilledFigure {
  readonly id: string;
  readonly drawn: Readonly<Record<Unit, Reading>>;
}

/** What a figure says now; one that sleeps still says what the page was drawn with. */
function read({ id, drawn }: FilledFigure): Reading {
  const store = getStore(id);
  if (!store) return drawn[document.documentElement.dataset.unit === "nats" ? "nats" : "bits"];
  const snapshot = store.get();
  return readingOf(id, store.definition, snapshot.params, snapshot.unit, store.model(snapshot));
}

/**
 * Fills a card from the figures of its page.
 *
 * @returns the card, and what to tell the reader of it
 */
export function fillFrom(figures: readonly FilledFigure[], written: Evidence, filled: Evidence) {
  const now = evidenceFrom(figures.map(read), location.href.replace(/#.*$/, ""));
  const next = fill(written, filled, now);
  const spared = FIELDS.some(({ key }) => now[key] && next[key] !== now[key]);
  const said = spared ? "Filled in. What you wrote yourself is as you left it." : "Filled in.";
  return { written: next, filled: now, said };
}

/** The card as Markdown; as a part of something longer its headings are so many levels further down. */
export function toMarkdown(title: string, written: Evidence, down = 0): string {
  const head = (level: number) => "#".repeat(level + down);
  const parts = FIELDS.map(
    ({ key, label }) => `${head(2)} ${label}\n\n${written[key]?.trim() || "(left open)"}\n`,
  );
  return [`${head(1)} Evidence: ${title}\n`, ...parts].join("\n");
}

/** The card as JSON holds it, every field present. */
export function toJson({ slug, id, title }: CardName, written: Evidence): Readonly<Record<string, unknown>> {
  const fields = Object.fromEntries(FIELDS.map(({ key }) => [key, written[key] ?? ""]));
  return { lesson: slug, card: id, title, ...fields };
}

export const toJsonText = (card: CardName, written: Evidence): string =>
  `${JSON.stringify(toJson(card, written), null, 2)}\n`;
