import type { Count } from "./count.ts";
import type { Files } from "./job.ts";

/** A way to write the text. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  /** The same for a table or a sentence, where more room is. */
  readonly words: string;
  /** A file as it lies on a disk, what an ideal code would need, or what it would need if it knew the counts. */
  readonly kind: "file" | "ideal" | "known";
  /** Bits for the text; `undefined` while they are not counted, or where they cannot be. */
  readonly bits: number | undefined;
  /** Bits around them: gzip's header and trailer; the list of characters and table of counts if counted in. */
  readonly told: number;
  /** Its bits are those of the text before: its own are still to come. */
  readonly late?: boolean;
}

/** What gzip writes around the packed text: ten bytes before it, eight behind. */
export const HEADER = 18;

/** Whole bytes of a lane; 0 where nothing is known. */
export const sizeOf = ({ bits, told }: Lane): number =>
  bits === undefined ? 0 : Math.ceil((bits + told) / 8);

export const isKnown = ({ bits, late }: Lane): boolean => bits !== undefined && !late;

/** The lanes from the one that knows nothing to the files of the browser. */
export function lanesOf(
  bytes: number,
  counted: Count | undefined,
  { gzip, deflate }: Files,
  cost: boolean,
  late = false,
): Lane[] {
  const list = cost && counted ? counted.list : 0;
  const table = cost && counted ? counted.table : 0;
  const file = (key: string, name: string, words: string, size: number | undefined, around = 0): Lane => ({
    key,
    name,
    words,
    kind: "file",
    bits: size && 8 * (size - around),
    told: 8 * around,
  });
  const learner = (i: number, key: string, name: string, words: string): Lane => ({
    key,
    name,
    words,
    kind: "ideal",
    bits: counted?.learned[i],
    told: list,
  });
  const kinds = counted ? counted.kinds : "K";
  return [
    file("utf8", "as it is, UTF-8", "the text as it is, in UTF-8", bytes),
    {
      key: "even",
      name: `all alike, log₂ ${kinds}`,
      words: `every character alike, log₂ ${kinds} bits each`,
      kind: "ideal",
      bits: counted?.even,
      told: list,
    },
    {
      key: "known",
      name: "its own frequencies",
      words: "entropy of its own frequencies, known beforehand",
      kind: "known",
      bits: counted?.counted,
      told: list + table,
    },
    learner(0, "order0", "learns frequencies", "learns frequencies as it goes"),
    learner(1, "order2", "remembers 2", "learns what follows 2 characters"),
    learner(2, "order4", "remembers 4", "learns what follows 4 characters"),
    learner(3, "order4fall", "remembers 4, falls back", "learns what follows 4 characters, else fewer"),
    { ...file("deflate", "deflate", "deflate, without header", deflate), late },
    {
      ...file("gzip", "gzip = deflate + 18", "gzip, with 18 bytes of header and trailer", gzip, HEADER),
      late,
    },
  ];
}
