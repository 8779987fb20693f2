import numpy as np
from scipy.special import rel_entr


def kl(P, Q):
    return rel_entr(P, Q).sum() / np.log(2)


def clipped(P, Q, floor=1e-10):
    """What many listings do: no probability, of either, is let below the floor."""
    return kl(np.clip(P, floor, 1), np.clip(Q, floor, 1))


cases = {
    "heads, taken for a coin": ([1, 0], [0.5, 0.5]),
    "a coin, taken for heads": ([0.5, 0.5], [1, 0]),
    "rare, taken for rarer": ([1e-11, 1 - 1e-11], [1e-13, 1 - 1e-13]),
}
for name, (P, Q) in cases.items():
    print(f"{name:<23}  {kl(P, Q):>14.12f}  {clipped(P, Q):>15.12f}")
