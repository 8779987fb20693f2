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
  /** Bits the receiver must have before: the list of characters, the table of counts. 0 unless counted in. */
  readonly told: number;
}

/** Whole bytes of a lane; 0 where nothing is known. */
export const sizeOf = ({ bits = 0, told }: Lane): number => Math.ceil((bits + told) / 8);

/** The lanes from the one that knows nothing to the files of the browser. */
export function lanesOf(bytes: number, counted: Count | undefined, files: Files, cost: boolean): Lane[] {
  const { gzip, deflate } = files;
  const list = cost && counted ? counted.list : 0;
  const table = cost && counted ? counted.table : 0;
  const file = (key: string, name: string, words: string, size: number | undefined): Lane => ({
    key,
    name,
    words,
    kind: "file",
    bits: size === undefined ? undefined : 8 * size,
    told: 0,
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
    file("deflate", "deflate", "deflate, without header", deflate),
    file("gzip", "gzip = deflate + 18", "gzip, with 18 bytes of header and trailer", gzip),
  ];
}
