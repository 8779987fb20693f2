import type { Preset } from "../../figure/defineWidget.ts";
import { type params, TOKENS, TRANSFORMER } from "./params.ts";

const tokens = (p: readonly number[]) => ({ mode: "tokens", p }) as const;
const all = (p: number) => tokens(Array.from({ length: TOKENS }, () => p));

const BIGRAM = [0.005, 0.01, 0.008, 0.02, 0.003, 0.015, 0.007, 0.012, 0.009, 0.006];

export const presets: readonly Preset<typeof params>[] = [
  { id: "random", label: "Random, 50,000 words", state: all(1 / 50_000) },
  { id: "bigram", label: "A bigram", state: tokens(BIGRAM) },
  { id: "transformer", label: "A transformer", state: tokens(TRANSFORMER) },
  { id: "even", label: "2.3 nats each", state: all(Math.exp(-2.3)) },
  { id: "impossible", label: "One impossible", state: tokens(TRANSFORMER.map((p, i) => (i === 3 ? 0 : p))) },
  { id: "worse", label: "Worse than random", state: all(1 / 200_000) },
  { id: "certain", label: "Certain and right", state: all(1) },
  { id: "letters", label: "Tokens of a letter", state: { mode: "cut", token: "letter" } },
  { id: "pairs", label: "Of two letters", state: { mode: "cut", token: "pair" } },
  { id: "words", label: "Of a word", state: { mode: "cut", token: "word" } },
  { id: "ladder", label: "The best, a 5-gram", state: { mode: "ladder", gram: 5 } },
  { id: "one", label: "Letters alone", state: { mode: "ladder", gram: 1 } },
  { id: "nine", label: "A 9-gram", state: { mode: "ladder", gram: 9 } },
];
