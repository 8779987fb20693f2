import numpy as np
from scipy.special import rel_entr


def kl(P, Q):
    """KL of P from Q in bits; rel_entr knows both zeros, and counts in nats."""
    return rel_entr(P, Q).sum() / np.log(2)


truth = [0.7, 0.2, 0.1]
beliefs = {
    "close": [0.65, 0.25, 0.1],
    "no idea": [0.33, 0.33, 0.34],
    "sure, wrong": [0.1, 0.1, 0.8],
    "the truth": truth,
    "never third": [0.8, 0.2, 0],
}
for name, Q in beliefs.items():
    print(f"{name:<11}  {kl(truth, Q):>6.4f}  back {kl(Q, truth):.4f}")

# A coin of 0.8 under nine beliefs: the curve, lying on its side.
for q in [0.01, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99]:
    bits = kl([0.8, 0.2], [q, 1 - q])
    print(f"{q:.2f}  {bits:.4f} |{'=' * round(8 * bits)}")

# Three outcomes, the rest shared 3 to 1 as it should be: a coin again.
for q in [0.1, 0.3, 0.9]:
    three = kl([0.6, 0.3, 0.1], np.r_[q, (1 - q) * np.array([0.75, 0.25])])
    print(f"{q:.1f}  three {three:.4f}  coin {kl([0.6, 0.4], [q, 1 - q]):.4f}")
