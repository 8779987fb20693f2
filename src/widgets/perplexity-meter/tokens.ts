import { perplexity, surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";

export interface Token {
  readonly p: number;
  readonly surprise: number;
}

export interface TokensModel {
  readonly tokens: readonly Token[];
  /** The mean surprise, in the figure's unit and in both. */
  readonly loss: number;
  readonly bits: number;
  readonly nats: number;
  readonly perplexity: number;
  /** What comes out if each token's own 1/p is averaged: a mistake. */
  readonly averaged: number;
  /** The tokens that were held to be impossible, by their places. */
  readonly culprits: readonly number[];
}

/** A model's bill for ten tokens, from the probability it gave each. */
export function tokensModel(p: readonly number[], unit: Unit): TokensModel {
  const choices = perplexity(p.map(Math.log));
  const nats = Math.log(choices);
  const bits = nats / Math.LN2;
  return {
    tokens: p.map((each) => ({ p: each, surprise: surprisal(each, unit) })),
    loss: unit === "bits" ? bits : nats,
    bits,
    nats,
    perplexity: choices,
    averaged: p.reduce((sum, each) => sum + 1 / each, 0) / p.length,
    culprits: p.flatMap((each, i) => (each === 0 ? [i] : [])),
  };
}
