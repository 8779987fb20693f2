import numpy as np

P = np.array([0.4, 0.3, 0.2, 0.1])
H = np.sum(P * np.log2(1 / P))


def uniform(seed, n):
    """Lehmer's generator: one seed, the same numbers in any language."""
    u = np.empty(n)
    for i in range(n):
        seed = 48271 * seed % 2147483647
        u[i] = seed / 2147483647
    return u


edges = np.cumsum(P)[:-1]
drawn = np.searchsorted(edges, uniform(1948, 100_000), side="right")
mean = np.cumsum(np.log2(1 / P)[drawn]) / np.arange(1, 100_001)

for day in (1, 10, 100, 1_000, 10_000, 100_000):
    m = mean[day - 1]
    print(f"after {day:>6}: {m:.3f} bits a day, {m - H:+.3f}")
