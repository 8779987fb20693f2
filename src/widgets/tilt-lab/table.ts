import type { Table } from "../../figure/defineWidget.ts";
import type { Model } from "./model.ts";

/** A row an answer. */
export function table({ learn, reward, pair }: Model): Table {
  if (learn === "pair") {
    return {
      columns: ["answer", "reference", "policy", "implied reward"],
      rows: pair.answers.map(({ name, reference, policy, implied }) => [name, reference, policy, implied]),
    };
  }
  const { proxy } = reward;
  return {
    columns: ["answer", "reference", "reward", ...(proxy ? ["true worth"] : []), "policy"],
    rows: reward.answers.map(({ key, reference, reward: pays, worth, policy }) => [
      key,
      reference,
      pays,
      ...(proxy ? [worth] : []),
      policy,
    ]),
  };
}
