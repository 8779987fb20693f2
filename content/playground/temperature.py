# How unsure does temperature make a softmax?
from math import exp, log2

logits = [3, 1, 0]


def softmax(temperature):
    weights = [exp((x - max(logits)) / temperature) for x in logits]
    return [w / sum(weights) for w in weights]


def unsure(temperature):
    return sum(p * log2(1 / p) for p in softmax(temperature) if p > 0)


for temperature in (0.5, 1, 4):
    p = " ".join(f"{x:.3f}" for x in softmax(temperature))
    print(f"T = {temperature}: {p}, {unsure(temperature):.3f} bits")
temperatures = [i / 10 for i in range(1, 101)]
lines = {"softmax": unsure, "all alike": lambda temperature: log2(len(logits))}
plot(temperatures, lines, x="temperature", y="entropy in bits")
