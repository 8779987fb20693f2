from math import exp, log


def leash(mu, log_var):
    """KL(code, prior) in nats: bells N(mu, var), one a dimension, to N(0, 1)."""
    return sum(m**2 + exp(v) - 1 - v for m, v in zip(mu, log_var)) / 2


codes = {
    "one dimension": ([0.5], [0.8]),
    "a picture": ([0.5, -1.0], [0.8, 1.2]),
    "very sure": ([0.5, -1.0], [0.01, 0.01]),
    "collapsed": ([0.0, 0.0], [1.0, 1.0]),
}
for name, (mu, sd) in codes.items():
    print(f"{name:<13}  {leash(mu, [2 * log(s) for s in sd]):.4f}")
