from heapq import heapify, heappop, heappush
from itertools import product
from math import log2, prod


def huffman(P):
    """Digits of each codeword: whatever is joined gets one more."""
    digits = [0] * len(P)
    heap = [(p, [i]) for i, p in enumerate(P)]
    heapify(heap)
    while len(heap) > 1:
        (p, light), (q, heavy) = heappop(heap), heappop(heap)
        for i in light + heavy:
            digits[i] += 1
        heappush(heap, (p + q, light + heavy))
    return digits


def average(P, digits):
    return sum(p * n for p, n in zip(P, digits))


sources = {
    "orders": [0.5, 0.25, 0.125, 0.125],
    "forty": [0.4, 0.3, 0.2, 0.1],
    "seventy": [0.7, 0.2, 0.1],
    "die": [1 / 6] * 6,
    "nearly": [0.97, 0.01, 0.01, 0.01],
}

print("source   entropy  Huffman  budget  digits")
for name, P in sources.items():
    H = sum(p * log2(1 / p) for p in P)
    digits = huffman(P)
    spent = sum(2**-n for n in digits)
    print(f"{name:<7}  {H:.4f}   {average(P, digits):.4f}   {spent:.2f}    {sorted(digits)}")

for n in range(1, 6):
    P = [prod(block) for block in product([0.9, 0.1], repeat=n)]
    print(f"{n} to a word: {average(P, huffman(P)) / n:.3f} a report")
