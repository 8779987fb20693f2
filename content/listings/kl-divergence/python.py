from math import inf, log, log2


def kl(P, Q):
    """KL of P from Q in bits: truth first, average under the first."""
    if any(p > 0 and q == 0 for p, q in zip(P, Q)):
        return inf
    return sum(p * log2(p / q) for p, q in zip(P, Q) if p > 0)


truth = [0.7, 0.2, 0.1]
beliefs = {
    "close": [0.65, 0.25, 0.1],
    "no idea": [0.33, 0.33, 0.34],
    "sure, wrong": [0.1, 0.1, 0.8],
    "the truth": truth,
    "never third": [0.8, 0.2, 0],
}
for name, Q in beliefs.items():
    print(f"{name:<11}  {kl(truth, Q):>6.4f}  back {kl(Q, truth):.4f}")

# A coin of 0.8 under nine beliefs: the curve, lying on its side.
for q in [0.01, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99]:
    bits = kl([0.8, 0.2], [q, 1 - q])
    print(f"{q:.2f}  {bits:.4f} |{'=' * round(8 * bits)}")

# Three outcomes, the rest shared 3 to 1 as it should be: a coin again.
for q in [0.1, 0.3, 0.9]:
    rest = 1 - q
    three = kl([0.6, 0.3, 0.1], [q, 0.75 * rest, 0.25 * rest])
    print(f"{q:.1f}  three {three:.4f}  coin {kl([0.6, 0.4], [q, rest]):.4f}")


def bells(mean_p, sd_p, mean_q, sd_q):
    """KL of one bell from another, in nats: for the distance, for the widths."""
    distance = (mean_p - mean_q) ** 2 / (2 * sd_q**2)
    return distance + log(sd_q / sd_p) + sd_p**2 / (2 * sd_q**2) - 1 / 2


print(f"bell too wide {bells(0, 1, 0, 2):.4f}, too narrow {bells(0, 2, 0, 1):.4f}")
print(f"code, prior {bells(0.5, 0.8, 0, 1):.4f} nats")
