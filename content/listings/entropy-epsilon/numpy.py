import numpy as np


def masked(P):
    P = P[P > 0]
    return np.sum(P * np.log(1 / P))


def padded(P, eps):
    return -np.sum(P * np.log(P + eps))


for P in np.array([[0.5, 0.5], [0.9, 0.1], [0.99, 0.01]]):
    m, h = masked(P), padded(P, 1e-10)
    print(f"{P[0]:.2f}  masked {m:.4f}  padded {h:.4f}")

certain = np.array([1.0, 0.0])
for eps in 1e-10, 1e-12:
    m, h = masked(certain), padded(certain, eps)
    print(f"1.00  masked {m:.4f}  padded {h:.3e}")
