import numpy as np
from scipy.special import rel_entr
from scipy.stats import entropy


def shared(table):
    """H(X), H(Y), H(X,Y) and I(X;Y) in bits; table[x, y] adds up to 1."""
    table = np.asarray(table)
    px, py = table.sum(axis=1), table.sum(axis=0)
    mi = rel_entr(table, np.outer(px, py)).sum() / np.log(2)
    return entropy(px, base=2), entropy(py, base=2), entropy(table.ravel(), base=2), mi


third = 1 / 3
tables = {
    "umbrella": [[0.60, 0.10], [0.05, 0.25]],
    "straightened": [[0.455, 0.245], [0.195, 0.105]],
    "noisy wire": [[0.45, 0.05], [0.05, 0.45]],
    "X and X²": [[0, third], [third, 0], [0, third]],
    "first bit": [[0.25, 0.25], [0.25, 0.25]],
    "both bits": [[0.25, 0], [0, 0.25], [0, 0.25], [0.25, 0]],
}
print("                H(X)   H(Y)  H(X,Y)  I(X;Y)")
for name, table in tables.items():
    hx, hy, hxy, mi = shared(table)
    mi = max(0, mi)  # rounding may leave -1e-17
    print(f"{name:<12}  {hx:.4f} {hy:.4f}  {hxy:.4f}  {mi:.4f}")

# The same wire twice: one flip or the other, but not both.
for f in [0.1, 0.1 * 0.9 + 0.9 * 0.1]:
    print(f"flip {f:.2f}: {1 - entropy([f, 1 - f], base=2):.4f} bits a digit")
