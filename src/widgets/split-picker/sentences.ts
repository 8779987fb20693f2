import { formatAmount, formatNumber } from "../../ui/format.ts";
import { FEATURES } from "./days.ts";
import { type Candidate, disorder, type Model } from "./model.ts";
import { leavesOf, type Node } from "./tree.ts";

export const words = ({ feature }: Candidate): string => FEATURES[feature]!.words;

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

export const counting = (x: number, one: string): string => `${x} ${one}${x === 1 ? "" : "s"}`;

/** "3 play, 2 not". */
export const plays = ({ counts: [no, yes] }: Node): string =>
  no === 0 ? `${yes} play` : yes === 0 ? `${no} not` : `${yes} play, ${no} not`;

/** How the days of a node came to be there: "outlook is sunny and wind is weak". */
export function path(node: Node, nodes: readonly Node[]): string {
  const steps: string[] = [];
  for (let at = node; at.parent >= 0; at = nodes[at.parent]!) {
    steps.unshift(`${FEATURES[nodes[at.parent]!.asked!]!.words} is ${at.answer}`);
  }
  return steps.join(" and ");
}

/** The point of the current state. */
export function summary(model: Model): string {
  const { node, nodes, picked } = model;
  if (!node || !picked) return finished(model);
  const where = path(node, nodes);
  const said = picked.divides
    ? worthWords(picked, node, model)
    : `${capital(words(picked))} saves nothing: it is ${picked.children.find(({ days }) => days.length > 0)!.answer} on all ${node.days.length} days.`;
  const first = where ? `Where ${where}, ${lower(said)}` : said;
  return picked.divides ? `${first} ${compared(model, picked)}` : first;
}

const lower = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

function worthWords(candidate: Candidate, node: Node, { by, unit }: Model): string {
  const { gain, gini, ratio, split } = candidate;
  const name = capital(words(candidate));
  const all = disorder(node, by, unit);
  if (by === "gini") return `${name} takes ${formatNumber(gini)} off Gini’s ${formatNumber(all)}.`;
  if (by === "ratio") {
    return `${name} has a gain ratio of ${formatNumber(ratio)}: it saves ${formatAmount(gain, unit)}, its own answer takes ${formatNumber(split)}.`;
  }
  return `${name} saves ${formatNumber(gain)} of ${formatAmount(all, unit)}.`;
}

/** How the question does against the others. */
function compared(model: Model, picked: Candidate): string {
  const { candidates, best, ties } = model;
  if (FEATURES[picked.feature]!.key === "number") {
    const rest = candidates.filter((other) => other !== picked);
    const second = rest.reduce((a, b) => (b.worth > a.worth ? b : a));
    const rank =
      picked === best ? `ahead of ${words(second)}’s ${formatNumber(second.worth)}` : "not the best";
    return `That is ${rank}, yet it says nothing about a day not in the table.`;
  }
  if (ties.length > 1 && ties.includes(picked)) {
    const others = ties.filter((other) => other !== picked).map(words);
    return `${capital(others.join(" and "))} would do as well: of equals the first is taken.`;
  }
  if (picked !== best) return `${capital(words(best!))} would be better: ${formatNumber(best!.worth)}.`;
  const rest = candidates.filter((other) => other !== picked && other.divides);
  if (rest.length === 0) return "There is no other question left.";
  const second = rest.reduce((a, b) => (b.worth > a.worth ? b : a));
  return `Next best is ${words(second)} with ${formatNumber(second.worth)}.`;
}

function finished({ asked, nodes, root, unit }: Model): string {
  const leaves = leavesOf(nodes).length;
  const said = `${capital(counting(asked.length, "question"))} and ${counting(leaves, "leaf").replace("leafs", "leaves")}: nothing is left of ${formatAmount(root, unit)}.`;
  return leaves === nodes[0]!.days.length
    ? `${said} A leaf for every day: the tree has learned the days, not the weather.`
    : said;
}
