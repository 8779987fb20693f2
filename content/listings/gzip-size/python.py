from collections import Counter
from gzip import compress
from math import log2


def counted(text):
    """Bytes for an ideal code that knows how often each letter comes, and nothing else."""
    n = len(text)
    return sum(k * log2(n / k) for k in Counter(text).values()) / 8


def random_letters(count, state=1):
    """Letters of 256 kinds, drawn by a generator of a few digits."""
    letters = []
    for _ in range(count):
        state = state * 16807 % 2147483647
        letters.append(state * 256 // 2147483647)
    return bytes(letters)


files = {
    "nothing": b"",
    "abab": b"ab" * 500,
    "random": random_letters(1000),
}

print("file     bytes  by counts  gzip")
for name, data in files.items():
    print(f"{name:<7}  {len(data):>5}  {counted(data):>9.0f}  {len(compress(data)):>4}")

prose = (
    b"Suppose one event has probability one half and another one quarter. "
    b"Should the second surprise you twice as much, one step more, or half as much again? "
    b"Commit to an answer before you read on."
)
about = round(len(compress(prose)), -1)
print(f"prose    {len(prose):>5}  {counted(prose):>9.0f}  about {about}")
