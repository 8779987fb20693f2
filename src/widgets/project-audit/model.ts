import type { State } from "../../figure/params.ts";
import { fingerprint } from "../../ui/fingerprint.ts";
import { type Account, type Audit, audit, type Bin } from "./audit.ts";
import type { Outcome } from "./job.ts";
import type { Guess, params, Source } from "./params.ts";
import { ROWS, toCsv } from "./rows.ts";

/** Every number of the figure. Losses are nats, as those of classifiers are counted. */
export interface Model {
  readonly source: Source;
  readonly guess: Guess;
  /** Whether the fit is on show; before, a guess is asked for. */
  readonly shown: boolean;
  /** Whether the claims on show are those at the fitted temperature. */
  readonly tempered: boolean;
  /** Undefined while rows are read, and where they are too few. */
  readonly audit: Audit | undefined;
  /** The account of the claims on show. */
  readonly account: Account | undefined;
  readonly bins: readonly Bin[];
  readonly ece: number;
  /** What was found in a pasted text. */
  readonly pasted: Outcome | undefined;
  /** Whether a text is pasted whose rows are not read yet. */
  readonly waiting: boolean;
  /** What an answer about it holds for. */
  readonly basis: string;
}

const NO_BINS: readonly Bin[] = [];

export function model(state: State<typeof params>, outcome?: Outcome): Model {
  const { source, own, guess, stage, at } = state;
  const pasted = source === "own" && outcome?.own === own ? outcome : undefined;
  const known = source === "own" ? pasted && { audit: pasted.audit, basis: pasted.print } : ownOf(source);
  const found = known?.audit;
  const shown = stage === "read" && found !== undefined;
  const tempered = shown && at === "fitted";
  const account = found && (tempered ? found.fitted : found.said);
  return {
    source,
    guess,
    shown,
    tempered,
    audit: found,
    account,
    bins: account?.bins[state.bins].bins ?? NO_BINS,
    ece: account?.bins[state.bins].ece ?? 0,
    pasted,
    waiting: source === "own" && own.trim() !== "" && !pasted,
    basis: known?.basis ?? "",
  };
}

const audits = new Map<Source, { readonly audit: Audit; readonly basis: string }>();

/** The audit of rows that come with the page, made once. */
function ownOf(source: Exclude<Source, "own">) {
  const known = audits.get(source) ?? { audit: audit(ROWS[source]), basis: fingerprint(toCsv(ROWS[source])) };
  audits.set(source, known);
  return known;
}
