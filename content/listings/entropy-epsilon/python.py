from math import log


def masked(P):
    return sum(p * log(1 / p) for p in P if p > 0)


def padded(P, eps):
    return -sum(p * log(p + eps) for p in P)


for P in [0.5, 0.5], [0.9, 0.1], [0.99, 0.01]:
    m, h = masked(P), padded(P, 1e-10)
    print(f"{P[0]:.2f}  masked {m:.4f}  padded {h:.4f}")

for eps in 1e-10, 1e-12:
    m, h = masked([1, 0]), padded([1, 0], eps)
    print(f"1.00  masked {m:.4f}  padded {h:.3e}")
