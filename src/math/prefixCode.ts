import { refuse } from "./validate.ts";

/** What a string of bits says in a prefix code. */
export interface Decoded {
  /** The outcomes whose codewords it begins with, by index. */
  readonly symbols: number[];
  /** What is left: the start of a codeword, or bits that begin none. */
  readonly rest: string;
}

/**
 * Writes a message in a code: the codewords of its outcomes, one after the other.
 *
 *   c(x₁) c(x₂) … c(xₘ)
 *
 * @param symbols - the message, indices of outcomes
 * @param code - the codeword of each outcome, strings of "0" and "1"; "" for none
 * @returns the bits, a string of "0" and "1"
 * @throws {RangeError} if a codeword holds another character, or a symbol is no outcome or has no codeword
 *   while another has one
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §5.1
 * @example prefixEncode([0, 2, 1], ["0", "10", "11"]) // "01110"
 */
export function prefixEncode(symbols: ArrayLike<number>, code: ArrayLike<string>): string {
  checkCode(code);
  const silent = Array.from(code).every((word) => word === "");
  const words: string[] = [];
  for (let i = 0; i < symbols.length; i++) {
    const word = code[symbols[i]!];
    if (word === undefined) {
      refuse(`symbols[${i}] is ${symbols[i]}: it must be the index of one of the ${code.length} codewords`);
    }
    if (word === "" && !silent) refuse(`symbols[${i}] is ${symbols[i]}: this outcome has no codeword`);
    words.push(word);
  }
  return words.join("");
}

/**
 * Reads a message back. No codeword of a prefix code begins another, so each is known at its last bit.
 *
 * @param bits - a string of "0" and "1"
 * @param code - the codeword of each outcome, strings of "0" and "1"; "" for none
 * @returns the outcomes, and the bits at the end that make no codeword
 * @throws {RangeError} if the bits or a codeword hold another character, or one codeword begins another
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §5.1
 * @example prefixDecode("0111010", ["0", "10", "11"]) // {"symbols": [0, 2, 1, 1], "rest": ""}
 * @example prefixDecode("01", ["0", "10", "11"]) // {"symbols": [0], "rest": "1"}
 */
export function prefixDecode(bits: string, code: ArrayLike<string>): Decoded {
  checkBits(bits, "bits");
  checkCode(code);
  checkPrefixFree(code);
  const outcomes = new Map<string, number>();
  let longest = 0;
  for (let i = 0; i < code.length; i++) {
    if (code[i] === "") continue;
    outcomes.set(code[i]!, i);
    longest = Math.max(longest, code[i]!.length);
  }
  const symbols: number[] = [];
  let start = 0;
  for (let end = 1; end <= bits.length && end - start <= longest; end++) {
    const outcome = outcomes.get(bits.slice(start, end));
    if (outcome === undefined) continue;
    symbols.push(outcome);
    start = end;
  }
  return { symbols, rest: bits.slice(start) };
}

/** Refuses anything but "0" and "1". */
export function checkBits(bits: string, name: string): void {
  const wrong = bits.search(/[^01]/);
  if (wrong >= 0) refuse(`${name}[${wrong}] is "${bits[wrong]}": bits are "0" and "1"`);
}

function checkCode(code: ArrayLike<string>): void {
  for (let i = 0; i < code.length; i++) checkBits(code[i]!, `code[${i}]`);
}

/** In order of the alphabet, a codeword that begins others stands right before one of them. */
function checkPrefixFree(code: ArrayLike<string>): void {
  const order = Array.from(code, (_, i) => i).filter((i) => code[i] !== "");
  order.sort((a, b) => (code[a]! < code[b]! ? -1 : code[a]! > code[b]! ? 1 : a - b));
  for (let k = 1; k < order.length; k++) {
    const [a, b] = [order[k - 1]!, order[k]!];
    if (code[b]!.startsWith(code[a]!)) {
      refuse(`code[${a}] is "${code[a]}", with which code[${b}], "${code[b]}", begins: no prefix code`);
    }
  }
}
