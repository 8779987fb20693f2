import numpy as np


def leash(mu, log_var):
    """KL(code, prior) in nats: bells N(mu, var), one a dimension, to N(0, 1)."""
    return np.sum(mu**2 + np.exp(log_var) - 1 - log_var) / 2


codes = {
    "one dimension": ([0.5], [0.8]),
    "a picture": ([0.5, -1.0], [0.8, 1.2]),
    "very sure": ([0.5, -1.0], [0.01, 0.01]),
    "collapsed": ([0.0, 0.0], [1.0, 1.0]),
}
for name, (mu, sd) in codes.items():
    print(f"{name:<13}  {leash(np.array(mu), 2 * np.log(sd)):.4f}")
