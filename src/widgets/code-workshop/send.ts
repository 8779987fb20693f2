import { prefixEncode } from "../../math/index.ts";
import { LETTERS } from "./params.ts";

/** What becomes of the message. */
export interface Sent {
  /** The codewords it is made of, in order. */
  readonly words: readonly string[];
  readonly bits: number;
  /** Letters sent, those that fill up the last block included. */
  readonly letters: number;
  /** Letters that only fill up the last block. */
  readonly filling: number;
  /** The first character that is no letter of this alphabet, and is left out. */
  readonly stranger: string;
  /** The first letter or block without a codeword: nothing can be sent. */
  readonly unsayable: string;
}

/** Writes the message in the code, blocks of `size` letters at a time, the last filled up with a. */
export function send(
  message: string,
  alphabet: number,
  size: number,
  code: readonly string[],
  overspent: boolean,
): Sent {
  const typed = [...message.toLowerCase()];
  const known = typed.map((char) => LETTERS.slice(0, alphabet).indexOf(char as "a")).filter((i) => i >= 0);
  const stranger = typed.find(
    (char) => !/\s/.test(char) && !LETTERS.slice(0, alphabet).includes(char as "a"),
  );
  const filling = (size - (known.length % size)) % size;
  const letters = [...known, ...Array.from({ length: filling }, () => 0)];
  const symbols: number[] = [];
  for (let i = 0; i < letters.length; i += size) {
    symbols.push(letters.slice(i, i + size).reduce((block, x) => block * alphabet + x, 0));
  }
  const silent = code.every((word) => word === "");
  const unsayable = overspent || silent ? undefined : symbols.find((symbol) => code[symbol] === "");
  const nothing = overspent || unsayable !== undefined;
  return {
    words: nothing ? [] : symbols.map((symbol) => prefixEncode([symbol], code)),
    bits: nothing ? 0 : prefixEncode(symbols, code).length,
    letters: letters.length,
    filling,
    stranger: stranger ?? "",
    unsayable: unsayable === undefined ? "" : spell(unsayable, alphabet, size),
  };
}

function spell(symbol: number, alphabet: number, size: number): string {
  let name = "";
  for (let rest = symbol, i = 0; i < size; i++, rest = Math.floor(rest / alphabet)) {
    name = LETTERS[rest % alphabet] + name;
  }
  return name;
}
