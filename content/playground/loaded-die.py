# How fast does a die’s entropy fall as one face is loaded?
from math import log2


def loaded(p):
    """One face gets p, the other five share what is left."""
    die = [p] + [(1 - p) / 5] * 5
    return sum(x * log2(1 / x) for x in die if x > 0)


for p in (1 / 6, 0.5, 0.9, 1):
    print(f"p = {p:.2f}: {loaded(p):.3f} bits")
ps = [i / 100 for i in range(101)]
plot(ps, loaded, x="p of the loaded face", y="entropy in bits")
