# Why −log p, and not a gentler price?
from math import log

prices = {
    "-log p": lambda p: -log(p),
    "squared": lambda p: (1 - p) ** 2,
    "straight": lambda p: 1 - p,
}
# Only one of them still minds whether the truth was held to be rare or next to impossible.
for name, price in prices.items():
    print(f"{name}: {price(0.1):.4f} at 0.1, {price(0.001):.4f} at 0.001")

ps = [i / 200 for i in range(1, 201)]
plot(ps, prices, x="probability given to the truth", y="price")
