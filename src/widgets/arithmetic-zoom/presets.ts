const EASY = [0.7, 0.2, 0.1];
const COIN = [0.9, 0.1];

const says = (message: string, p: readonly number[] = EASY, ends = false) => ({ message, p, ends });

/** Sixty letters, about as often as this model expects them. */
const LONG = "aabacaaabaaabacabaaacaabaaabaabcaaabaaacabaabaaabaacaabaaaba";

export const presets = [
  { id: "nothing", label: "Nothing yet", state: says("") },
  { id: "a", label: "a", state: says("a") },
  { id: "ab", label: "a, b", state: says("ab") },
  { id: "aba", label: "a, b, a", state: says("aba") },
  { id: "abac", label: "a, b, a, c", state: says("abac") },
  { id: "likely", label: "a, a, a, a", state: says("aaaa") },
  { id: "halves", label: "Halves and quarters", state: says("abac", [0.5, 0.25, 0.25]) },
  { id: "coin", label: "90 to 10", state: says("aaaaaaabaaaaaaaaabaa", COIN) },
  { id: "end", label: "With an end sign", state: says("abac.", [0.63, 0.18, 0.09, 0.1], true) },
  { id: "never", label: "One that never comes", state: says("abac", [0.8, 0.2, 0]) },
  { id: "deep", label: "Sixty letters", state: says(LONG) },
];
