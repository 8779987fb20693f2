import numpy as np
from scipy.stats import norm


def closed(p, q):
    """KL of one bell from another, each (mean, sd), in nats."""
    (mean_p, sd_p), (mean_q, sd_q) = p, q
    distance = (mean_p - mean_q) ** 2 / (2 * sd_q**2)
    widths = np.log(sd_q / sd_p) + sd_p**2 / (2 * sd_q**2) - 1 / 2
    return distance + widths


def summed(p, q, step=0.01):
    """The same from its integrand, in small steps out to ten widths of p."""
    mean, sd = p
    x = mean + step * np.arange(round(-10 * sd / step), round(10 * sd / step) + 1)
    ratio = norm.logpdf(x, *p) - norm.logpdf(x, *q)
    return step * np.sum(norm.pdf(x, *p) * ratio)


standard, code = (0, 1), (0.5, 0.8)
pairs = {
    "off centre": (standard, (1, 1)),
    "too wide": (standard, (0, 2)),
    "too narrow": ((0, 2), standard),
    "code, prior": (code, standard),
    "prior, code": (standard, code),
}
for name, (p, q) in pairs.items():
    print(f"{name:<11}  {closed(p, q):.4f}  {summed(p, q):.4f}")

two = closed(code, standard) + closed((-1, 1.2), standard)
print(f"two independent codes: {two:.4f} nats")
