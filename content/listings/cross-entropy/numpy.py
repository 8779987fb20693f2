import numpy as np


def cross_entropy(P, Q):
    """Average price when P sends the outcomes and Q charges for them."""
    sent = P > 0
    with np.errstate(divide="ignore"):
        return np.sum(P[sent] * np.log2(1 / Q[sent]))


P = np.array([0.7, 0.2, 0.1])
lists = {
    "its own": P,
    "good": np.array([0.65, 0.25, 0.1]),
    "near": np.array([0.6, 0.3, 0.1]),
    "winter": np.array([0.5, 0.3, 0.2]),
    "shrug": np.array([0.33, 0.33, 0.34]),
    "wrong": np.array([0.1, 0.1, 0.8]),
    "never": np.array([0.8, 0.2, 0.0]),
}

floor = cross_entropy(P, P)
print("list     H(P,Q)   waste  H(Q,P)")
for name, Q in lists.items():
    bill = cross_entropy(P, Q)
    back = cross_entropy(Q, P)
    print(f"{name:<7}  {bill:>6.4f}  {bill - floor:>6.4f}  {back:>6.4f}")
