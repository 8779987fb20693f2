import numpy as np


def surprisal(p):
    with np.errstate(divide="ignore"):
        return np.log2(1 / np.asarray(p, dtype=float))


def clipped(p, floor=1e-12):
    """What many programs do instead: no probability is let below the floor."""
    return -np.log2(np.clip(p, floor, 1))


print("p      surprise  clipped")
for p in ["0.5", "1e-3", "1e-9", "1e-15", "0"]:
    print(f"{p:<5}  {surprisal(float(p)):>8.4f}  {clipped(float(p)):>7.4f}")
