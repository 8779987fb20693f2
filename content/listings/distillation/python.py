from math import exp, log


def soften(logits, T):
    """Softmax of the logits divided by the temperature."""
    weights = [exp((z - max(logits)) / T) for z in logits]
    return [w / sum(weights) for w in weights]


def kl(p, q):
    return sum(a * log(a / b) for a, b in zip(p, q))


teacher = [4, 2, 0.5]
student = [2, 2.5, 0]

for T in [1, 2, 4, 20, 100]:
    cost = kl(soften(teacher, T), soften(student, T))
    print(f"T {T:<3}  KL {cost:.5f}  times T^2 {cost * T**2:.4f}")
