from math import inf, log2


def price(q):
    return log2(1 / q) if q > 0 else inf


def cross_entropy(P, Q):
    """Average price when P sends the outcomes and Q charges for them."""
    return sum(p * price(q) for p, q in zip(P, Q) if p > 0)


P = [0.7, 0.2, 0.1]
lists = {
    "its own": P,
    "good": [0.65, 0.25, 0.1],
    "near": [0.6, 0.3, 0.1],
    "winter": [0.5, 0.3, 0.2],
    "shrug": [0.33, 0.33, 0.34],
    "wrong": [0.1, 0.1, 0.8],
    "never": [0.8, 0.2, 0],
}

floor = cross_entropy(P, P)
print("list     H(P,Q)   waste  H(Q,P)")
for name, Q in lists.items():
    bill = cross_entropy(P, Q)
    back = cross_entropy(Q, P)
    print(f"{name:<7}  {bill:>6.4f}  {bill - floor:>6.4f}  {back:>6.4f}")
