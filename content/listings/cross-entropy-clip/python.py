from math import inf, log2


def cross_entropy(P, Q):
    rows = [(p, q) for p, q in zip(P, Q) if p > 0]
    return sum(p * (log2(1 / q) if q > 0 else inf) for p, q in rows)


def clipped(P, Q, floor):
    """What many programs do instead: no probability is let below the floor."""
    return sum(p * log2(1 / max(q, floor)) for p, q in zip(P, Q))


P = [0.7, 0.2, 0.1]
lists = {
    "winter": [0.5, 0.3, 0.2],
    "wrong": [0.1, 0.1, 0.8],
    "never": [0.8, 0.2, 0],
}

print("list       true    1e-7   1e-10   1e-12")
for name, Q in lists.items():
    line = f"{name:<7}  {cross_entropy(P, Q):>6.4f}"
    for floor in 1e-7, 1e-10, 1e-12:
        line += f"  {clipped(P, Q, floor):.4f}"
    print(line)
