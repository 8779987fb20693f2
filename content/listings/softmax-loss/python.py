from math import exp, log


def log_softmax(z):
    """Logarithms of the shares, with the highest score taken off first."""
    top = max(z)
    lse = top + log(sum(exp(x - top) for x in z))
    return [x - lse for x in z]


def softmax(z):
    return [exp(x) for x in log_softmax(z)]


def loss(z, target):
    return -log_softmax(z)[target]


z, cat = [2.0, 1.0, 0.1], 0
p = softmax(z)
slope = [share - (i == cat) for i, share in enumerate(p)]

print("shares   " + "  ".join(f"{x:7.4f}" for x in p))
print("slope    " + "  ".join(f"{x:7.4f}" for x in slope))
print(f"loss      {loss(z, cat):.4f}")
print(f"shifted   {loss([x + 1000 for x in z], cat):.4f}")
print(f"twice     {loss(softmax(z), cat):.4f}")
print(f"floor     {loss([1, 0, 0], cat):.4f}")
print(f"fresh     {loss([0] * 10, cat):.4f}")
