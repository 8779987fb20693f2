from math import exp, log, pi, sqrt


def bell(x, mean, sd):
    """Logarithm of the density: it never underflows."""
    return -(((x - mean) / sd) ** 2) / 2 - log(sd * sqrt(2 * pi))


def hills(x, d):
    """Logarithm of an even mixture of N(-d, 1) and N(d, 1)."""
    near = bell(abs(x), d, 1)
    return near - log(2) + log(1 + exp(bell(abs(x), -d, 1) - near))


def kl(a, b, step):
    """KL of the first from the second, in nats, from logarithms on a grid."""
    return sum(exp(s) * (s - t) for s, t in zip(a, b)) * step


def clipped(a, b):
    """The same as often published: rescaled on the grid, the second with a floor."""
    a, b = [[exp(s) for s in curve] for curve in (a, b)]
    a, b = [x / sum(a) for x in a], [x / sum(b) for x in b]
    return sum(x * log(x / max(y, 1e-12)) for x, y in zip(a, b))


short = [-6 + 12 * i / 999 for i in range(1000)]
long = [-20 + 0.05 * i for i in range(801)]
print("            forward         reverse")
print("           true  on +-6    true  on +-6")
for name, mean, sd in [("wide", 0, 2.5), ("on a hill", 2, 1)]:
    P, Q = [hills(x, 2) for x in long], [bell(x, mean, sd) for x in long]
    p, q = [hills(x, 2) for x in short], [bell(x, mean, sd) for x in short]
    forward = f"{kl(P, Q, 0.05):.4f}  {clipped(p, q):.4f}"
    print(f"{name:<9}  {forward}  {kl(Q, P, 0.05):.4f}  {clipped(q, p):.4f}")
