from math import log2

P = [0.4, 0.3, 0.2, 0.1]
H = sum(p * log2(1 / p) for p in P)


def uniform(seed):
    """Lehmer's generator: one seed, the same numbers in any language."""
    while True:
        seed = 48271 * seed % 2147483647
        yield seed / 2147483647


def draw(u):
    """The probability of the outcome that u, between 0 and 1, falls on."""
    for p in P:
        if u < p:
            return p
        u -= p
    return P[-1]


paid = 0
random = uniform(seed=1948)
for day in range(1, 100_001):
    paid += log2(1 / draw(next(random)))
    if day in (1, 10, 100, 1_000, 10_000, 100_000):
        mean = paid / day
        print(f"after {day:>6}: {mean:.3f} bits a day, {mean - H:+.3f}")
