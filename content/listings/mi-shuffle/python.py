from collections import Counter
from math import log

# 2000 draws, sorted into 20 bins: how many of either class each bin holds.
no = {
    "settles it": [1, 4, 6, 25, 43, 80, 130, 184, 212, 293, 40]
    + [0, 0, 0, 0, 0, 0, 0, 0, 0],
    "says little": [4, 6, 18, 25, 55, 53, 95, 125, 126, 144, 108]
    + [100, 67, 42, 26, 14, 4, 5, 1, 0],
    "is noise": [0, 0, 0, 7, 6, 18, 35, 55, 119, 152, 163]
    + [164, 130, 82, 51, 24, 7, 3, 1, 1],
}
yes = {
    "settles it": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256]
    + [272, 179, 122, 81, 43, 19, 6, 3, 1],
    "says little": [1, 1, 4, 4, 26, 37, 51, 93, 108, 101, 130]
    + [125, 105, 69, 52, 37, 21, 11, 5, 1],
    "is noise": [1, 0, 1, 3, 7, 14, 44, 61, 123, 121, 164]
    + [174, 109, 79, 41, 23, 12, 2, 3, 0],
}


def measured(x, y):
    """Mutual information of two lists of labels, in nats, and its bias by formula."""
    pairs, nx, ny = Counter(zip(x, y)), Counter(x), Counter(y)
    n = len(x)
    terms = (k / n * log(k * n / (nx[a] * ny[b])) for (a, b), k in pairs.items())
    return sum(terms), (len(nx) - 1) * (len(ny) - 1) / (2 * n)


def uniform(seed):
    """Lehmer's generator: one seed, the same numbers in any language."""
    while True:
        seed = 48271 * seed % 2147483647
        yield seed / 2147483647


random = uniform(seed=9)


def shuffled(labels):
    labels = list(labels)
    for last in range(len(labels) - 1, 0, -1):
        other = int(next(random) * (last + 1))
        labels[last], labels[other] = labels[other], labels[last]
    return labels


print("             measured  formula  shuffled  19/20 below")
for name in no:
    x, y = [], []
    for b, (n0, n1) in enumerate(zip(no[name], yes[name])):
        x += [b] * (n0 + n1)
        y += [0] * n0 + [1] * n1
    mi, formula = measured(x, y)
    luck = sorted(measured(x, shuffled(y))[0] for _ in range(200))
    print(f"{name:<11}  {mi:>8.4f}  {formula:>7.4f}  ", end="")
    print(f"{sum(luck) / 200:>8.4f}  {luck[189]:>11.4f}")
