from math import log2


def binary_entropy(p):
    """Entropy in bits of a coin that shows heads with probability p."""
    return sum(x * log2(1 / x) for x in (p, 1 - p) if x > 0)


def parabola(p):
    return 4 * p * (1 - p)


print("  p   H(p)    4p(1-p)")
for i in range(6):
    p = i / 10
    print(f"{p:.1f}  {binary_entropy(p):.4f}  {parabola(p):.4f}")

# An odd number of points, so that one half is among them.
grid = [i / 1000 for i in range(1001)]
peak = max(grid, key=binary_entropy)
# The gap is as wide again on the right.
gap = max(grid[:501], key=lambda p: binary_entropy(p) - parabola(p))
print(f"peak at {peak:.3f}: {binary_entropy(peak):.4f} bits")
print(f"gap at {gap:.3f}: {binary_entropy(gap) - parabola(gap):.4f} bits")

points = [(100 * p, 100 * (1 - binary_entropy(p))) for p in grid[::100]]
print("points=" + " ".join(f"{x:.0f},{y:.0f}" for x, y in points))
