const source = { data: "source", n: 2000, bins: 20, seed: 42, digitize: true, map: false } as const;

export const presets = [
  { id: "strong", label: "The strong feature", state: { ...source, feature: 1 } },
  { id: "faint", label: "The faint one", state: { ...source, feature: 2 } },
  { id: "noise", label: "Pure noise", state: { ...source, feature: 3 } },
  // A draw as good as the average one: over many, 50 samples in 10 cells share 0.105 nats with any label.
  { id: "few", label: "Noise, 50 samples", state: { ...source, feature: 3, n: 50, bins: 10, seed: 5467 } },
  { id: "fine", label: "Noise, 60 cells", state: { ...source, feature: 3, bins: 60 } },
  { id: "xor", label: "One half of an XOR", state: { ...source, data: "xor", feature: 1 } },
  { id: "redundant", label: "The same twice", state: { ...source, data: "redundant", feature: 2 } },
  { id: "map", label: "A map of luck", state: { ...source, feature: 3, map: true } },
] as const;
