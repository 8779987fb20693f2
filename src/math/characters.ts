/** A text in numbers. */
export interface Characters {
  /** Its distinct characters in order of code point. */
  readonly alphabet: readonly string[];
  /** For each character of the text its place in the alphabet. */
  readonly symbols: Int32Array;
}

/** Reads a text by code points; a surrogate that stands alone is a character of its own. */
export function readCharacters(text: string): Characters {
  const codes = new Int32Array(text.length);
  const distinct = new Set<number>();
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (code > 0xffff) i++;
    codes[length++] = code;
    distinct.add(code);
  }
  const sorted = [...distinct].sort((a, b) => a - b);
  const places = new Map(sorted.map((code, place) => [code, place]));
  const symbols = codes.subarray(0, length).map((code) => places.get(code)!);
  return { alphabet: sorted.map((code) => String.fromCodePoint(code)), symbols };
}
