import { box, FORMULA } from "../ui/box.ts";

/** A formula compiled from a `.tex` file: HTML and MathML with slots; `nats` where it reads differently in nats. */
export interface Template {
  readonly bits: string;
  readonly nats?: string;
}

/** What the slots say, by name. */
export type SlotValues = Readonly<Record<string, string>>;

const SLOT = /<(\w+)[^>]*\sdata-slot-num="([\w-]+)"[^>]*>/g;

/**
 * A template's HTML with its slots filled.
 *
 * @throws {Error} naming the slot that no value is given for
 */
export function fillSlots(html: string, values: SlotValues): string {
  let filled = "";
  let done = 0;
  for (const match of html.matchAll(SLOT)) {
    const [tag, name, slot] = match;
    const start = match.index + tag.length;
    filled += html.slice(done, start) + escapeText(textFor(values, slot));
    done = endOf(html, name, start);
  }
  return filled + html.slice(done);
}

/** The places of a filled formula's numbers on the page: those that are seen, and those that are read out. */
export interface Slots {
  readonly seen: readonly HTMLElement[];
  readonly spoken: readonly Element[];
}

export function findSlots(root: ParentNode): Slots {
  return {
    seen: [...root.querySelectorAll<HTMLElement>(".katex-html [data-slot-num]")],
    spoken: [...root.querySelectorAll("math [data-slot-num]")],
  };
}

/**
 * Swaps the digits of a filled formula: those in its HTML at once, those in its MathML once the hand rests,
 * since nobody is read a number that still moves, and laying it out costs as much as the visible half.
 *
 * Touches only what changes, and there only the text: a new node would have its style worked out anew.
 */
export function swapSlots(slots: Slots, values: SlotValues): void {
  for (const slot of slots.seen) if (swap(slot, values)) box(slot, FORMULA);
  restless.set(slots, values);
  lastSwap = performance.now();
  timer ??= setTimeout(swapSpoken, CALM);
}

const CALM = 150;
const restless = new Map<Slots, SlotValues>();
let lastSwap = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function swapSpoken(): void {
  const rest = lastSwap + CALM - performance.now();
  timer = rest > 0 ? setTimeout(swapSpoken, rest) : undefined;
  if (timer) return;
  for (const [slots, values] of restless) for (const slot of slots.spoken) swap(slot, values);
  restless.clear();
}

/** @returns whether it said something else */
function swap(slot: Element, values: SlotValues): boolean {
  const text = (slot.firstChild ?? slot.appendChild(new Text())) as Text;
  const value = textFor(values, slot.getAttribute("data-slot-num")!);
  if (text.data === value) return false;
  text.data = value;
  return true;
}

function textFor(values: SlotValues, slot: string): string {
  if (!Object.hasOwn(values, slot)) {
    const given = Object.keys(values).join(", ") || "none";
    throw new Error(`formula: no value for slot "${slot}" (given: ${given})`);
  }
  return values[slot];
}

/** Where the content of an element ends that begins at `start`. */
function endOf(html: string, name: string, start: number): number {
  const tags = new RegExp(`<(/?)${name}\\b`, "g");
  tags.lastIndex = start;
  for (let depth = 1; ; ) {
    const tag = tags.exec(html);
    if (!tag) throw new Error(`formula: <${name}> is not closed`);
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return tag.index;
  }
}

const escapeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
