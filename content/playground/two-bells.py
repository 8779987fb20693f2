# What does each direction of KL say as one of two bells widens?
from math import log


def kl(a, b):
    """Of a bell from one with the same mean, by their standard deviations."""
    return log(b / a) + (a / b) ** 2 / 2 - 1 / 2


lines = {
    "KL(P‖Q)": lambda sd: kl(1, sd),
    "KL(Q‖P)": lambda sd: kl(sd, 1),
}
for name, cost in lines.items():
    at = [f"{cost(sd):.4f} at sd {sd}" for sd in (0.5, 1, 2)]
    print(f"{name}: {', '.join(at)}")
sds = [0.35 + i / 50 for i in range(116)]
plot(sds, lines, x="sd of Q, where P has 1", y="nats")
