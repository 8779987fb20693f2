import numpy as np


def surprisal(p, base=2):
    """Surprise of outcomes of probability p, a number or an array: bits for base 2, nats for base e."""
    with np.errstate(divide="ignore"):
        return np.log2(1 / np.asarray(p, dtype=float)) / np.log2(base)


labels = {1: "certain event", 0.5: "coin flip", 0.01: "rare event"}
P = np.array([1, 0.9, 0.75, 0.5, 0.25, 0.1, 0.05, 0.02, 0.01])

for p, bits in zip(P, surprisal(P)):
    bar = "=" * round(4 * bits)
    print(f"{p:.2f}  {bits:.4f} bits |{bar} {labels.get(p, '')}".rstrip())

digits = surprisal(np.full(4, 1 / 10))
print(f"lock: {surprisal(1 / 10_000):.4f} bits, its digits: {digits.sum():.4f} bits")
print(f"one digit: {surprisal(0.1):.4f} bits or {surprisal(0.1, base=np.e):.4f} nats")
