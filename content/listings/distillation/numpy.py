import numpy as np


def soften(logits, T):
    """Softmax of the logits divided by the temperature."""
    weights = np.exp((logits - logits.max()) / T)
    return weights / weights.sum()


teacher = np.array([4, 2, 0.5])
student = np.array([2, 2.5, 0])

for T in [1, 2, 4, 20, 100]:
    p, q = soften(teacher, T), soften(student, T)
    cost = p @ np.log(p / q)
    print(f"T {T:<3}  KL {cost:.5f}  times T^2 {cost * T**2:.4f}")
