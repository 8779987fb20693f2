import { choice } from "../../figure/params.ts";
import { BADGE_NAMES } from "../../ui/Badge.tsx";

export const params = {
  quantity: choice({
    label: "quantity",
    options: [
      "all",
      "surprise",
      "entropy",
      "cross-entropy",
      "kl-divergence",
      "reverse-kl",
      "mutual-information",
    ],
    default: "all",
  }),
  badge: choice({ label: "claim", options: ["all", ...BADGE_NAMES], default: "all" }),
};
