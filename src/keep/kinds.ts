/** A kind of thing the reader makes, known by the key it is kept under. */
export interface Kind {
  readonly keys: RegExp;
  /** Whether a value can be such a thing. What is finer is judged by whoever shows it. */
  readonly fits: (value: unknown) => boolean;
  /** What one is called, and several. */
  readonly words: (value: unknown) => Words;
  /** Where the value holds many such things, by their names: what leads to them, and back. */
  readonly many?: {
    readonly open: (value: unknown) => Fields | undefined;
    readonly close: (parts: Fields) => unknown;
  };
  /** Of two that differ, the one to have whatever the reader prefers. */
  readonly better?: (mine: unknown, other: unknown) => unknown;
}

type Fields = Readonly<Record<string, unknown>>;

type Words = readonly [one: string, several: string];

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object whose fields are of these types. */
const has =
  (types: Readonly<Record<string, "string" | "number" | "boolean" | "object">>) => (value: unknown) =>
    isObject(value) && Object.entries(types).every(([field, type]) => typeof value[field] === type);

const isDone = (value: unknown) => (value as Fields).done === true;
const shareRead = (value: unknown) => Number((value as Fields).read);

const lastSeen = (value: unknown) => String((value as Fields).seen);

function furtherRead(mine: unknown, other: unknown): unknown {
  const [first, last] = shareRead(mine) >= shareRead(other) ? [mine, other] : [other, mine];
  return isDone(last) && !isDone(first) ? { ...(first as Fields), done: true } : first;
}

const named = (one: string, several = `${one}s`) => {
  const words: Words = [one, several];
  return () => words;
};

/** All that the book keeps, in the order in which it is told. */
const KINDS: readonly Kind[] = [
  {
    keys: /^progress$/,
    many: { open: (value) => (isObject(value) ? value : undefined), close: (parts) => parts },
    fits: (value) => has({ read: "number" })(value) && shareRead(value) >= 0 && shareRead(value) <= 1,
    words: (value) => (isDone(value) ? ["lesson read", "lessons read"] : ["lesson begun", "lessons begun"]),
    better: furtherRead,
  },
  {
    keys: /^review$/,
    many: {
      open: (value) => (isObject(value) && isObject(value.cards) ? value.cards : undefined),
      close: (cards) => ({ cards }),
    },
    fits: has({ step: "number", seen: "string" }),
    words: named("review card"),
    // What was asked last says how the card stands.
    better: (mine, other) => (lastSeen(other) > lastSeen(mine) ? other : mine),
  },
  {
    keys: /^guess\//,
    fits: (value) => typeof value === "object" && value !== null,
    words: named("guess", "guesses"),
  },
  { keys: /^first\//, fits: isObject, words: named("first guess", "first guesses") },
  {
    keys: /^exercise\//,
    fits: has({ answer: "string", steps: "number", solved: "boolean" }),
    words: named("exercise"),
  },
  { keys: /^quantity\//, fits: isObject, words: named("quantity chosen", "quantities chosen") },
  { keys: /^step\//, fits: has({ answer: "string", basis: "string" }), words: named("project step") },
  {
    keys: /^checkpoint\//,
    fits: has({ text: "string", compared: "boolean", has: "object" }),
    words: named("answer in your own words", "answers in your own words"),
  },
  { keys: /^evidence\//, fits: has({ written: "object", filled: "object" }), words: named("evidence card") },
  {
    keys: /^why\//,
    fits: (value) => typeof value === "string",
    words: named("explanation of your own", "explanations of your own"),
  },
  {
    keys: /^code\//,
    fits: (value) => typeof value === "string",
    words: named("program of your own", "programs of your own"),
  },
  { keys: /^shannon-game$/, fits: isObject, words: named("guessing game") },
  { keys: /^(theme|unit|language)$/, fits: (value) => typeof value === "string", words: named("setting") },
];

const UNKNOWN: Kind = {
  keys: /(?:)/,
  fits: () => true,
  words: named("thing this edition does not know", "things this edition does not know"),
};

/** What is kept under a key; a kind of its own where a later edition, or another, put it there. */
export const kindOf = (key: string): Kind => KINDS.find(({ keys }) => keys.test(key)) ?? UNKNOWN;

/** Longer than anything the book keeps. */
const LONGEST = { key: 200, value: 1_000_000 };

/**
 * Why something cannot be a thing the reader made.
 *
 * @param key - without prefix
 * @param value - what stands under it
 * @returns a clause to follow "because"; undefined where it can
 */
export function faultOf(key: string, value: unknown): string | undefined {
  if (key === "" || key.length > LONGEST.key) return "one of its keys has an impossible length";
  if (JSON.stringify(value).length > LONGEST.value) return `what it holds under “${key}” is far too long`;
  const { many, fits, words } = kindOf(key);
  const parts = many ? many.open(value) : { value };
  if (parts && Object.values(parts).every(fits)) return undefined;
  return `what it holds under “${key}” is no ${many ? "list of them" : words(value)[0]}`;
}

/** What is sound of a value that this browser keeps; undefined where nothing is. */
export function soundOf(key: string, value: unknown): unknown {
  const { many, fits } = kindOf(key);
  const parts = many?.open(value);
  const sound = parts
    ? many!.close(Object.fromEntries(Object.entries(parts).filter(([, part]) => fits(part))))
    : value;
  return sound === undefined || faultOf(key, sound) ? undefined : sound;
}

/** One thing the reader made. */
export interface Piece {
  readonly kind: Kind;
  readonly value: unknown;
}

/** What the reader made, as it is kept: values by key. */
export type Work = ReadonlyMap<string, unknown>;

/** The single things in what is kept, each under a name of its own. */
export function piecesOf(work: Work): Map<string, Piece> {
  return new Map(
    [...work].flatMap(([key, value]): [string, Piece][] => {
      const kind = kindOf(key);
      const parts = kind.many?.open(value);
      if (!parts) return [[key, { kind, value }]];
      return Object.entries(parts).map(([name, part]) => [`${key}\n${name}`, { kind, value: part }]);
    }),
  );
}

/**
 * How many there are of each kind: "12 guesses, 1 exercise and 3 evidence cards".
 *
 * @returns "" for none
 */
export function inWords(pieces: Iterable<Piece>): string {
  const counts = new Map<string, { words: Words; count: number; place: number }>();
  for (const { kind, value } of pieces) {
    const words = kind.words(value);
    const place = [...KINDS, UNKNOWN].indexOf(kind);
    counts.set(words[0], { words, place, count: (counts.get(words[0])?.count ?? 0) + 1 });
  }
  const parts = [...counts.values()]
    .sort((a, b) => a.place - b.place)
    .map(({ words: [one, several], count }) => `${count} ${count === 1 ? one : several}`);
  return new Intl.ListFormat("en-GB").format(parts);
}
