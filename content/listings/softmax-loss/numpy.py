import numpy as np


def log_softmax(z):
    """Logarithms of the shares, with the highest score taken off first."""
    z = np.asarray(z) - np.max(z)
    return z - np.log(np.sum(np.exp(z)))


def softmax(z):
    return np.exp(log_softmax(z))


def loss(z, target):
    return -log_softmax(z)[target]


z, cat = np.array([2.0, 1.0, 0.1]), 0
p = softmax(z)
slope = p - np.eye(3)[cat]

print("shares   " + "  ".join(f"{x:7.4f}" for x in p))
print("slope    " + "  ".join(f"{x:7.4f}" for x in slope))
print(f"loss      {loss(z, cat):.4f}")
print(f"shifted   {loss(z + 1000, cat):.4f}")
print(f"twice     {loss(softmax(z), cat):.4f}")
print(f"floor     {loss([1, 0, 0], cat):.4f}")
print(f"fresh     {loss(np.zeros(10), cat):.4f}")
