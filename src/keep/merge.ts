import { type Kind, kindOf, type Piece, piecesOf, type Work } from "./kinds.ts";

/** Whose to keep where both have something, and not the same. */
export type Preference = "mine" | "file";

/** A file of progress beside what the reader has. */
export interface Comparison {
  /** Only in the file, or further on there. */
  readonly added: readonly Piece[];
  /** In both, and not the same. */
  readonly differing: readonly Piece[];
}

/** JSON with the fields of objects in order, so that equal values are equal texts. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const same = (one: unknown, other: unknown) => canonical(one) === canonical(other);

/** What taking over a file would change. */
export function compare(mine: Work, file: Work): Comparison {
  const own = piecesOf(mine);
  const added: Piece[] = [];
  const differing: Piece[] = [];
  for (const [name, piece] of piecesOf(file)) {
    const before = own.get(name);
    if (before && same(before.value, choose(piece.kind, before.value, piece.value, "mine"))) {
      if (!piece.kind.better && !same(before.value, piece.value)) differing.push(piece);
    } else added.push(piece);
  }
  return { added, differing };
}

function choose({ better }: Kind, mine: unknown, other: unknown, prefer: Preference): unknown {
  if (better) return better(mine, other);
  return prefer === "mine" ? mine : other;
}

/**
 * What has to be written so that all of the file is there too.
 *
 * @returns JSON by key, for those that change
 */
export function changes(mine: Work, file: Work, prefer: Preference): Map<string, string> {
  const next = [...file].map(
    ([key, value]) => [key, mine.has(key) ? join(key, mine.get(key), value, prefer) : value] as const,
  );
  return new Map(
    next
      .filter(([key, value]) => !mine.has(key) || !same(mine.get(key), value))
      .map(([key, value]) => [key, JSON.stringify(value)]),
  );
}

/** Of many things under one key each is chosen by itself. What only the file has stands before the rest. */
function join(key: string, mine: unknown, other: unknown, prefer: Preference): unknown {
  const kind = kindOf(key);
  const [ownParts, theirParts] = [kind.many?.open(mine), kind.many?.open(other)];
  if (!kind.many || !ownParts || !theirParts) return choose(kind, mine, other, prefer);
  const [own, theirs] = [new Map(Object.entries(ownParts)), new Map(Object.entries(theirParts))];
  const both = [...own].map(([name, value]) => [
    name,
    theirs.has(name) ? choose(kind, value, theirs.get(name), prefer) : value,
  ]);
  return kind.many.close(Object.fromEntries([...[...theirs].filter(([name]) => !own.has(name)), ...both]));
}
