import { choice } from "../../figure/params.ts";
import { IDS } from "./ideas.ts";

export const params = {
  node: choice({ label: "idea", options: IDS, default: "surprise" }),
};
