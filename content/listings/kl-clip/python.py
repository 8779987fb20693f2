from math import inf, log2


def kl(P, Q):
    if any(p > 0 and q == 0 for p, q in zip(P, Q)):
        return inf
    return sum(p * log2(p / q) for p, q in zip(P, Q) if p > 0)


def clipped(P, Q, floor=1e-10):
    """What many listings do: no probability, of either, is let below the floor."""
    return kl([max(p, floor) for p in P], [max(q, floor) for q in Q])


cases = {
    "heads, taken for a coin": ([1, 0], [0.5, 0.5]),
    "a coin, taken for heads": ([0.5, 0.5], [1, 0]),
    "rare, taken for rarer": ([1e-11, 1 - 1e-11], [1e-13, 1 - 1e-13]),
}
for name, (P, Q) in cases.items():
    print(f"{name:<23}  {kl(P, Q):>14.12f}  {clipped(P, Q):>15.12f}")
