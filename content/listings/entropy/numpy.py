import numpy as np
from scipy.stats import entropy

forecasts = {
    "fair coin": [0.5, 0.5],
    "90/10": [0.9, 0.1],
    "99/1": [0.99, 0.01],
    "certain": [1, 0],
    "fair die": np.full(6, 1 / 6),
    "loaded die": np.r_[0.5, np.full(5, 0.1)],
    "four even": np.full(4, 0.25),
    "nearly certain": np.r_[0.97, np.full(3, 0.01)],
    "four uneven": [0.4, 0.3, 0.2, 0.1],
}

for name, P in forecasts.items():
    H = entropy(P, base=2)
    units = f"{H:.4f} bits  {entropy(P):.4f} nats"
    print(f"{name:<14}  {units}  {2**H:.2f} of {len(P)}")
