import numpy as np
from scipy.stats import entropy


def binary_entropy(p):
    return entropy([p, 1 - p], base=2)


def parabola(p):
    return 4 * p * (1 - p)


print("  p   H(p)    4p(1-p)")
for p in np.arange(6) / 10:
    print(f"{p:.1f}  {binary_entropy(p):.4f}  {parabola(p):.4f}")

# An odd number of points, so that one half is among them.
grid = np.arange(1001) / 1000
H = binary_entropy(grid)
peak = grid[H.argmax()]
# The gap is as wide again on the right.
excess = (H - parabola(grid))[:501]
gap = grid[excess.argmax()]
print(f"peak at {peak:.3f}: {H.max():.4f} bits")
print(f"gap at {gap:.3f}: {excess.max():.4f} bits")

points = zip(100 * grid[::100], 100 * (1 - H[::100]))
print("points=" + " ".join(f"{x:.0f},{y:.0f}" for x, y in points))
