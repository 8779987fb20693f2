from math import exp, log


def cross_entropy(logits, target):
    top = max(logits)
    return top + log(sum(exp(x - top) for x in logits)) - logits[target]


def info_nce(similarity, tau):
    """Row i is a choice among N captions, and caption i is its own."""
    rows = [[s / tau for s in row] for row in similarity]
    return sum(cross_entropy(row, i) for i, row in enumerate(rows)) / len(rows)


similarity = [
    [0.9, 0.1, 0.2],
    [0.3, 0.8, 0.1],
    [0.0, 0.2, 0.7],
]
for tau in [1, 0.1]:
    loss = info_nce(similarity, tau)
    print(f"tau {tau:<3}  loss {loss:.4f}  certifies {log(3) - loss:.4f} nats")

for n in [3, 256, 32768]:
    print(f"N {n:<5}  at most {log(n):7.4f} nats, {log(n) / log(2):6.3f} bits")
