import { formatAmount, formatNumber, formatProbability } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** Within this of the ceiling (in the unit shown) the sentence says that nothing can be more uncertain. */
const AT_CEILING = 5e-4;

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const listed = (words: readonly string[]) => `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

function subject({ outcomes }: Model): string {
  const named = outcomes.every(({ name }) => name !== "");
  return capitalised(listed(outcomes.map(({ key, name }) => (named ? name : key))));
}

function verdict({ entropy, ceiling, effectiveCount, outcomes, unit }: Model): string {
  const among = `as uncertain as a fair choice among ${formatNumber(effectiveCount, 2)} outcomes`;
  if (ceiling - entropy < AT_CEILING) {
    return `, of at most ${formatAmount(ceiling, unit)}: as uncertain as ${outcomes.length} outcomes can be`;
  }
  return `, ${formatNumber(ceiling - entropy)} below the ceiling: ${among}`;
}

function sampling({ draws, unit }: Model): string {
  if (!draws.shown || draws.count === 0) return "";
  const mean = draws.runningMean[draws.count - 1];
  const times = draws.count === 1 ? "one draw" : `${draws.count} draws`;
  return ` After ${times} the surprises average ${formatAmount(mean, unit)}.`;
}

/** The point of the current state in one sentence, and one more while draws are shown. */
export function describe(model: Model): string {
  const { outcomes, entropy, unit } = model;
  const sure = outcomes.find(({ p }) => p === 1);
  if (sure) {
    const answer = sure.name || sure.key;
    return `${capitalised(answer)} is certain: nothing is left to find out, ${formatAmount(0, unit)}.${sampling(model)}`;
  }
  const chances = listed(outcomes.map(({ p }) => formatProbability(p)));
  const left = `${subject(model)} at ${chances} leave ${formatAmount(entropy, unit)} to find out on average`;
  return `${left}${verdict(model)}.${sampling(model)}`;
}
