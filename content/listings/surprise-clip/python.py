from math import inf, log2


def surprisal(p):
    return log2(1 / p) if p > 0 else inf


def clipped(p, floor=1e-12):
    """What many programs do instead: no probability is let below the floor."""
    return log2(1 / max(p, floor))


print("p      surprise  clipped")
for p in ["0.5", "1e-3", "1e-9", "1e-15", "0"]:
    print(f"{p:<5}  {surprisal(float(p)):>8.4f}  {clipped(float(p)):>7.4f}")
