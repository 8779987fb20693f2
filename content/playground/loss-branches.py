# What does one answer cost, when yes is true and when no is?
from math import log

prices = {
    "if yes": lambda p: -log(p),
    "if no": lambda p: -log(1 - p),
}
for name, price in prices.items():
    print(f"{name}: {price(0.01):.3f} nats at 0.01, {price(0.99):.3f} at 0.99")

ps = [i / 100 for i in range(1, 100)]
plot(ps, prices, x="p, given to yes", y="loss in nats")
