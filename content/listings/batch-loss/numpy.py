import numpy as np


def batch_loss(truths, answers):
    """Mean binary cross-entropy, in nats."""
    given = np.where(truths == 1, answers, 1 - answers)
    with np.errstate(divide="ignore"):
        return np.mean(-np.log(given))


truths = np.array([1, 0, 1, 1, 0])
batches = {
    "perfect": [1, 0, 1, 1, 0],
    "good": [0.9, 0.1, 0.8, 0.9, 0.2],
    "one wrong": [0.9, 0.1, 0.8, 0.01, 0.2],
    "unsure": [0.6, 0.4, 0.6, 0.6, 0.4],
    "wrong": [0.1, 0.9, 0.1, 0.1, 0.9],
    "never": [0.9, 0.1, 0.8, 0, 0.2],
}
for name, answers in batches.items():
    print(f"{name:<9}  {abs(batch_loss(truths, np.array(answers))):.4f}")

for p in (0.01, 0.1, 0.4, 0.6, 0.9, 0.99):
    yes, no = "#" * round(-4 * np.log(p)), "#" * round(-4 * np.log(1 - p))
    print(f"{p:.2f}  {yes:<18}  {no}".rstrip())
