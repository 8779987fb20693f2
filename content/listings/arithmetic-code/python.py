from fractions import Fraction
from math import log2


def pieces(low, width, model):
    """Where the piece of each symbol begins, and how wide it is."""
    cut = {}
    for symbol, p in model.items():
        cut[symbol] = low, width * p
        low += width * p
    return cut


def encode(message, model):
    low, width = Fraction(0), Fraction(1)
    for symbol in message:
        low, width = pieces(low, width, model)[symbol]
    digits = 0
    while True:
        number = -(-(low * 2**digits) // 1)
        if number + 1 <= (low + width) * 2**digits:
            return low, width, f"{number:0{digits}b}"
        digits += 1


def decode(bits, length, model):
    point = Fraction(int(bits, 2), 2 ** len(bits))
    low, width, message = Fraction(0), Fraction(1), ""
    for _ in range(length):
        cut = pieces(low, width, model)
        symbol = [s for s in cut if cut[s][0] <= point][-1]
        low, width = cut[symbol]
        message += symbol
    return message


letters = {"a": Fraction("0.7"), "b": Fraction("0.2"), "c": Fraction("0.1")}
low, width, bits = encode("abac", letters)
print(f"abac: from {float(low):.4f}, {float(width):.4f} wide, {log2(1 / width):.2f} bits")
print(f"sent: {bits}, read: {decode(bits, 4, letters)}")

detector = {"c": Fraction("0.9"), "s": Fraction("0.1")}
reports = "cccccccccs" * 100
_, _, bits = encode(reports, detector)
surprise = sum(log2(1 / detector[report]) for report in reports)
print(f"1000 reports: {surprise:.1f} bits of surprise, {len(bits)} digits")
print("read back:", decode(bits, 1000, detector) == reports)
