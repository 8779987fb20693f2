import { SEED } from "./params.ts";

const evenings = {
  seed: SEED,
  own: "",
  shuffled: true,
  pairs: false,
  shuffles: "1000",
  level: "0.05",
  looks: true,
  feature: 3,
  other: 1,
} as const;

export const presets = [
  { id: "ranked", label: "Ranked", state: { ...evenings, shuffled: false, feature: 1 } },
  { id: "shuffled", label: "Shuffled", state: { ...evenings, looks: false, feature: 4 } },
  { id: "looks", label: "Six looks counted", state: { ...evenings, feature: 4 } },
  { id: "lucky", label: "The lucky one", state: evenings },
  { id: "pair", label: "The pair", state: { ...evenings, pairs: true, feature: 5, other: 6 } },
] as const;
