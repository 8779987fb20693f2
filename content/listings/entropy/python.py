from math import log, log2


def entropy(P, log=log2):
    """Average surprise of a forecast, in the unit of its logarithm."""
    return sum(p * log(1 / p) for p in P if p > 0)


forecasts = {
    "fair coin": [0.5, 0.5],
    "90/10": [0.9, 0.1],
    "99/1": [0.99, 0.01],
    "certain": [1, 0],
    "fair die": [1 / 6] * 6,
    "loaded die": [0.5] + [0.1] * 5,
    "four even": [0.25] * 4,
    "nearly certain": [0.97] + [0.01] * 3,
    "four uneven": [0.4, 0.3, 0.2, 0.1],
}

for name, P in forecasts.items():
    H = entropy(P)
    units = f"{H:.4f} bits  {entropy(P, log):.4f} nats"
    print(f"{name:<14}  {units}  {2**H:.2f} of {len(P)}")
