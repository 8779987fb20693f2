import torch
from torch.distributions import Normal, kl_divergence


def leash(mu, log_var):
    """Sum over a code's dimensions; over a batch, take the mean of these sums."""
    return 0.5 * torch.sum(mu**2 + log_var.exp() - 1 - log_var, dim=-1)


codes = {
    "one dimension": ([0.5], [0.8]),
    "a picture": ([0.5, -1.0], [0.8, 1.2]),
    "very sure": ([0.5, -1.0], [0.01, 0.01]),
    "collapsed": ([0.0, 0.0], [1.0, 1.0]),
}
for name, (mu, sd) in codes.items():
    mu, sd = torch.tensor(mu), torch.tensor(sd)
    cost = leash(mu, 2 * sd.log())
    assert torch.allclose(cost, kl_divergence(Normal(mu, sd), Normal(0.0, 1.0)).sum())
    print(f"{name:<13}  {cost:.4f}")
