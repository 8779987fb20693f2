import numpy as np


def tilt(ref, reward, beta):
    """The policy best at reward - beta * KL(policy, ref), and what it is worth."""
    weights = ref * np.exp(reward / beta)
    return weights / weights.sum(), beta * np.log(weights.sum())


ref = np.array([0.5, 0.3, 0.15, 0.05])
reward = np.array([0, 1, 2, 4])

for beta in [2, 1, 0.5]:
    policy, value = tilt(ref, reward, beta)
    earned = policy @ reward
    strayed = policy @ np.log(policy / ref)
    print(f"beta {beta}   " + "  ".join(f"{p:.4f}" for p in policy))
    print(f"  reward {earned:.4f}  KL {strayed:.4f}  value {value:.4f}")
    print(f"  reward - beta * KL = {earned - beta * strayed:.4f}")
