/**
 * The typed schema of a figure's state. From one declaration come slider ranges, the parsing of MDX
 * props, links and embeds, and the random states that the tests throw at every widget.
 */

interface Common {
  /** What the quantity is called, in words: "share of heads". */
  readonly label: string;
  /** `false` keeps the param out of links: pasted text, long histories. Default `true`. */
  readonly link?: boolean;
}

export interface NumberParam extends Common {
  readonly kind: "number";
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: number;
}

export interface ChoiceParam<T extends string = string> extends Common {
  readonly kind: "choice";
  readonly options: readonly T[];
  readonly default: T;
}

export interface FlagParam extends Common {
  readonly kind: "flag";
  readonly default: boolean;
}

/** Probabilities that sum to 1, between `minLength` and `maxLength` of them. */
export interface DistributionParam extends Common {
  readonly kind: "distribution";
  readonly minLength: number;
  readonly maxLength: number;
  readonly default: readonly number[];
}

/** A list of numbers, each in [min, max]; not a distribution. */
export interface NumbersParam extends Common {
  readonly kind: "numbers";
  readonly minLength: number;
  readonly maxLength: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: readonly number[];
}

export interface TextParam extends Common {
  readonly kind: "text";
  readonly maxLength: number;
  readonly default: string;
}

export type Param = NumberParam | ChoiceParam | FlagParam | DistributionParam | NumbersParam | TextParam;

export type Schema = Readonly<Record<string, Param>>;

type ValueOf<P extends Param> =
  P extends ChoiceParam<infer T>
    ? T
    : P extends NumberParam
      ? number
      : P extends FlagParam
        ? boolean
        : P extends DistributionParam | NumbersParam
          ? readonly number[]
          : string;

/** The state a schema describes. */
export type State<S extends Schema> = { readonly [K in keyof S]: ValueOf<S[K]> };

type Spec<P extends Param> = Omit<P, "kind">;

export const number = (spec: Spec<NumberParam>): NumberParam => ({ kind: "number", ...spec });
export const choice = <const T extends string>(spec: Spec<ChoiceParam<T>>): ChoiceParam<T> => ({
  kind: "choice",
  ...spec,
});
export const flag = (spec: Spec<FlagParam>): FlagParam => ({ kind: "flag", ...spec });
export const distribution = (spec: Spec<DistributionParam>): DistributionParam => ({
  kind: "distribution",
  ...spec,
});
export const numbers = (spec: Spec<NumbersParam>): NumbersParam => ({ kind: "numbers", ...spec });
export const text = (spec: Spec<TextParam>): TextParam => ({ kind: "text", ...spec });
