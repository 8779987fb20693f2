import numpy as np

shares = np.array([0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
prices = -np.log(np.stack([shares, 1 - shares], axis=1))
print("p     if it is yes              if it is no")
for p, (yes, no) in zip(shares, prices):
    print(f"{p:.2f}  {yes:.3f} {'#' * round(4 * yes):<18}  {no:.3f} {'#' * round(4 * no)}".rstrip())
