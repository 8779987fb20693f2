from math import log

print("p     if it is yes              if it is no")
for p in (0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99):
    yes, no = -log(p), -log(1 - p)
    print(f"{p:.2f}  {yes:.3f} {'#' * round(4 * yes):<18}  {no:.3f} {'#' * round(4 * no)}".rstrip())
