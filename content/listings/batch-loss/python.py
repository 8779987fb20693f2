from math import inf, log


def price(p):
    return -log(p) if p > 0 else inf


def batch_loss(truths, answers):
    """Mean binary cross-entropy, in nats."""
    given = [p if y else 1 - p for y, p in zip(truths, answers)]
    return sum(map(price, given)) / len(given)


truths = [1, 0, 1, 1, 0]
batches = {
    "perfect": [1, 0, 1, 1, 0],
    "good": [0.9, 0.1, 0.8, 0.9, 0.2],
    "one wrong": [0.9, 0.1, 0.8, 0.01, 0.2],
    "unsure": [0.6, 0.4, 0.6, 0.6, 0.4],
    "wrong": [0.1, 0.9, 0.1, 0.1, 0.9],
    "never": [0.9, 0.1, 0.8, 0, 0.2],
}
for name, answers in batches.items():
    print(f"{name:<9}  {abs(batch_loss(truths, answers)):.4f}")

for p in (0.01, 0.1, 0.4, 0.6, 0.9, 0.99):
    print(f"{p:.2f}  {'#' * round(4 * price(p)):<18}  {'#' * round(4 * price(1 - p))}".rstrip())
