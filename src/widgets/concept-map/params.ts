import { choice, distribution, flag } from "../../figure/params.ts";
import { IDS } from "./ideas.ts";

export const params = {
  node: choice({ label: "idea", options: IDS, default: "surprise" }),
  numbers: flag({ label: "the numbers of one P and Q", default: false }),
  p: distribution({ label: "truth P", minLength: 2, maxLength: 6, default: [0.7, 0.2, 0.1] }),
  q: distribution({ label: "model Q", minLength: 2, maxLength: 6, default: [0.5, 0.3, 0.2] }),
};
