from math import exp, log


def tilt(ref, reward, beta):
    """The policy best at reward - beta * KL(policy, ref), and what it is worth."""
    weights = [p * exp(r / beta) for p, r in zip(ref, reward)]
    z = sum(weights)
    return [w / z for w in weights], beta * log(z)


def kl(p, q):
    return sum(a * log(a / b) for a, b in zip(p, q) if a > 0)


ref = [0.5, 0.3, 0.15, 0.05]
reward = [0, 1, 2, 4]

for beta in [2, 1, 0.5]:
    policy, value = tilt(ref, reward, beta)
    earned = sum(p * r for p, r in zip(policy, reward))
    strayed = kl(policy, ref)
    print(f"beta {beta}   " + "  ".join(f"{p:.4f}" for p in policy))
    print(f"  reward {earned:.4f}  KL {strayed:.4f}  value {value:.4f}")
    print(f"  reward - beta * KL = {earned - beta * strayed:.4f}")
