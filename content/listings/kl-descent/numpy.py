import numpy as np

xs = np.linspace(-25, 25, 251)


def bell(x, mean, sd):
    return -(((x - mean) / sd) ** 2) / 2 - np.log(sd * np.sqrt(2 * np.pi))


def hills(x, d):
    return np.logaddexp(bell(x, -d, 1), bell(x, d, 1)) - np.log(2)


def cost(P, forward, mean, sd):
    """KL in nats, from logarithms on the grid."""
    Q = bell(xs, mean, sd)
    first, second = (P, Q) if forward else (Q, P)
    return 0.2 * np.sum(np.exp(first) * (first - second))


def descend(P, forward, mean, sd):
    """Downhill in the centre and in the logarithm of the width."""
    for _ in range(70):
        tilt = cost(P, forward, mean + 1e-4, sd) - cost(P, forward, mean - 1e-4, sd)
        wider, thinner = sd * np.exp(1e-4), sd * np.exp(-1e-4)
        swell = cost(P, forward, mean, wider) - cost(P, forward, mean, thinner)
        # The wider the bell, the longer its strides.
        mean -= 0.2 * sd**2 * tilt / 2e-4
        sd *= np.exp(-0.1 * swell / 2e-4)
    return mean, sd


for d, mean, sd in [(4, 1, 1), (4, 0, 2), (2, 1, 1)]:
    P = hills(xs, d)
    for name in ["forward", "reverse"]:
        end = descend(P, name == "forward", mean, sd)
        place = f"{round(end[0], 2) + 0:.2f}  width {end[1]:.3f}"
        price = cost(P, name == "forward", *end)
        print(f"+-{d} from {mean}, {sd}  {name}  centre {place}  cost {price:.4f}")
