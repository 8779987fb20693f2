import { choice, flag, numbers } from "../../figure/params.ts";
import { FEATURES, NUMBER } from "./days.ts";

export const params = {
  feature: choice({ label: "next question", options: FEATURES.map(({ key }) => key), default: "outlook" }),
  by: choice({ label: "ranked by", options: ["gain", "gini", "ratio"], default: "gain" }),
  numbered: flag({ label: "the day’s number may be asked", default: false }),
  asked: numbers({
    label: "questions asked so far, level by level",
    minLength: 0,
    // Fourteen days are told apart by thirteen questions at most.
    maxLength: 13,
    min: 0,
    max: NUMBER,
    step: 1,
    default: [],
  }),
};
