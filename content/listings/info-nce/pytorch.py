from math import log

import torch
import torch.nn.functional as F

similarity = torch.tensor(
    [[0.9, 0.1, 0.2], [0.3, 0.8, 0.1], [0.0, 0.2, 0.7]], dtype=torch.float64
)
own = torch.arange(3)  # the right answer of row i is i

for tau in [1, 0.1]:
    loss = F.cross_entropy(similarity / tau, own).item()
    print(f"tau {tau:<3}  loss {loss:.4f}  certifies {log(3) - loss:.4f} nats")

for n in [3, 256, 32768]:
    print(f"N {n:<5}  at most {log(n):7.4f} nats, {log(n) / log(2):6.3f} bits")
