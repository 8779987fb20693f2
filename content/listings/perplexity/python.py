from math import exp, inf, log


def loss(probabilities):
    """Mean surprise of the tokens that came, in nats."""
    prices = [log(1 / p) if p > 0 else inf for p in probabilities]
    return sum(prices) / len(prices)


texts = {
    "blind": [1 / 50_000] * 10,
    "bigram": [0.005, 0.01, 0.008, 0.02, 0.003, 0.015, 0.007, 0.012, 0.009, 0.006],
    "whole page": [0.15, 0.08, 0.12, 0.20, 0.05, 0.10, 0.07, 0.18, 0.09, 0.06],
    "three": [0.5, 0.25, 0.125],
    "one zero": [0.5] * 9 + [0],
}

print("              nats    bits  perplexity")
for name, probabilities in texts.items():
    nats = loss(probabilities)
    bits, choices = nats / log(2), exp(nats)
    print(f"{name:<10}  {nats:>6.3f}  {bits:>6.3f}  {choices:>10.2f}")

# What a training run prints is a loss; one line turns it over.
for nats in (1.5, 2.3, 3.0, 10.8):
    print(f"a loss of {nats} nats: {exp(nats):.2f}")

# Models with tokens of different length, in bits for one character.
for name, nats, characters in [("A", 3.0, 4.5), ("B", 2.6, 3.6)]:
    print(f"{name}: {exp(nats):.1f} per token, {nats / log(2) / characters:.3f} bits")
