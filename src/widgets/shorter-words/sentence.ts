import type { Model } from "./model.ts";

/** How long the two tapes have become. */
export function summary({ letters, tapes: [alike, short] }: Model): string {
  const count = letters.length === 1 ? "One letter" : `${letters.length} letters`;
  const bits = short.bits === 1 ? "1 bit" : `${short.bits} bits`;
  const each = (short.bits / letters.length).toFixed(2);
  return `${count}, one message on two tapes: ${alike.bits} bits if every letter takes two, ${bits} if frequent letters have the short words, ${each} a letter.`;
}
