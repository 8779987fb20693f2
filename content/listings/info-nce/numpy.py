import numpy as np


def info_nce(similarity, tau):
    """Row i is a choice among N captions, and caption i is its own."""
    z = similarity / tau
    z = z - z.max(axis=1, keepdims=True)
    log_shares = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    return -np.diag(log_shares).mean()


similarity = np.array([[0.9, 0.1, 0.2], [0.3, 0.8, 0.1], [0.0, 0.2, 0.7]])
for tau in [1, 0.1]:
    loss = info_nce(similarity, tau)
    print(f"tau {tau:<3}  loss {loss:.4f}  certifies {np.log(3) - loss:.4f} nats")

for n in [3, 256, 32768]:
    print(f"N {n:<5}  at most {np.log(n):7.4f} nats, {np.log2(n):6.3f} bits")
