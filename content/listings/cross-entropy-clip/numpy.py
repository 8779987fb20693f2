import numpy as np


def cross_entropy(P, Q):
    sent = P > 0
    with np.errstate(divide="ignore"):
        return np.sum(P[sent] * np.log2(1 / Q[sent]))


def clipped(P, Q, floor):
    """What many programs do instead: no probability is let below the floor."""
    return -np.sum(P * np.log2(np.clip(Q, floor, 1)))


P = np.array([0.7, 0.2, 0.1])
lists = {
    "winter": np.array([0.5, 0.3, 0.2]),
    "wrong": np.array([0.1, 0.1, 0.8]),
    "never": np.array([0.8, 0.2, 0.0]),
}

print("list       true    1e-7   1e-10   1e-12")
for name, Q in lists.items():
    line = f"{name:<7}  {cross_entropy(P, Q):>6.4f}"
    for floor in 1e-7, 1e-10, 1e-12:
        line += f"  {clipped(P, Q, floor):.4f}"
    print(line)
