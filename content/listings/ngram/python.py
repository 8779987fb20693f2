from collections import Counter, defaultdict
from math import log2

text = """
call me ishmael some years ago never mind how long precisely having little or
no money in my purse and nothing particular to interest me on shore i thought
i would sail about a little and see the watery part of the world it is a way i
have of driving off the spleen and regulating the circulation whenever i find
myself growing grim about the mouth whenever it is a damp drizzly november in
my soul whenever i find myself involuntarily pausing before coffin warehouses
and bringing up the rear of every funeral i meet and especially whenever my
hypos get such an upper hand of me that it requires a strong moral principle
to prevent me from deliberately stepping into the street and methodically
knocking people s hats off then i account it high time to get to sea as soon as
i can this is my substitute for pistol and ball
"""
letters = " ".join(text.split())
training, held_out = letters[:600], letters[600:]


def count(text, order):
    """What came after each context of up to so many letters, and how often."""
    tallies = defaultdict(Counter)
    for i, letter in enumerate(text):
        for length in range(min(i, order) + 1):
            tallies[text[i - length : i]][letter] += 1
    return tallies


def probability(tallies, context, letter):
    """Witten and Bell: as much trust in the shorter context as letters were new."""
    p = 1 / 27
    for length in range(len(context) + 1):
        tally = tallies.get(context[len(context) - length :])
        if tally:
            p = (tally[letter] + len(tally) * p) / (tally.total() + len(tally))
    return p


def bits(tallies, text, before, order):
    """What the text costs on average, a letter, when it goes on from another."""
    whole, bill = before + text, 0
    for i in range(len(before), len(whole)):
        context = whole[max(0, i - order) : i]
        bill -= log2(probability(tallies, context, whole[i]))
    return bill / len(text)


print("order  contexts  training  held out  perplexity")
for order in range(6):
    tallies = count(training, order)
    contexts = sum(len(context) == order for context in tallies)
    known = bits(tallies, training, "", order)
    new = bits(tallies, held_out, training, order)
    print(f"{order:>5}  {contexts:>8}  {known:>8.3f}  {new:>8.3f}  {2**new:>10.2f}")
