from math import e, inf, log2


def surprisal(p, base=2):
    """Surprise of an outcome of probability p: bits for base 2, nats for base e."""
    return log2(1 / p) / log2(base) if p > 0 else inf


labels = {1: "certain event", 0.5: "coin flip", 0.01: "rare event"}

for p in [1, 0.9, 0.75, 0.5, 0.25, 0.1, 0.05, 0.02, 0.01]:
    bits = surprisal(p)
    bar = "=" * round(4 * bits)
    print(f"{p:.2f}  {bits:.4f} bits |{bar} {labels.get(p, '')}".rstrip())

digits = [surprisal(1 / 10) for _ in range(4)]
print(f"lock: {surprisal(1 / 10_000):.4f} bits, its digits: {sum(digits):.4f} bits")
print(f"one digit: {surprisal(0.1):.4f} bits or {surprisal(0.1, base=e):.4f} nats")
