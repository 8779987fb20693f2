# How much text does a bigram model need?
import re
from collections import Counter
from math import exp, log

# Put in a text of your own.
text = """It was the best of times, it was the worst of times, it was the age of wisdom, it
was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity, it was
the season of Light, it was the season of Darkness, it was the spring of hope, it was the winter
of despair, we had everything before us, we had nothing before us"""
letters = re.sub("[^a-z]+", " ", text.lower()).strip()
held_out = letters[-80:]


def perplexity(size):
    training = letters[-80 - size : -80]
    pairs, before = Counter(zip(training, training[1:])), Counter(training[:-1])
    steps = zip(training[-1] + held_out, held_out)
    return exp(sum(log((before[a] + 27) / (pairs[a, b] + 1)) for a, b in steps) / 80)


most = len(letters) - 80
sizes = range(1, most + 1, 1 + most // 60)
print(f"{most} letters read: {perplexity(most):.2f} choices of 27 left")
plot(sizes, perplexity, x="letters the model has read", y="perplexity of the last 80")
