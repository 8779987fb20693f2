from collections import Counter
from math import log2

# Outlook, temperature, humidity, wind, and whether there was play.
days = """
sunny hot high weak no
sunny hot high strong no
overcast hot high weak yes
rain mild high weak yes
rain cool normal weak yes
rain cool normal strong no
overcast cool normal strong yes
sunny mild high weak no
sunny cool normal weak yes
rain mild normal weak yes
sunny mild normal strong yes
overcast mild high strong yes
overcast hot normal weak yes
rain mild high strong no
""".split()
rows = [days[i : i + 5] for i in range(0, len(days), 5)]
play = [row[4] for row in rows]


def entropy(labels):
    counts = Counter(labels).values()
    return sum(n / len(labels) * log2(len(labels) / n) for n in counts)


def gain(answers, labels):
    """What the answers take off the entropy of the labels, in bits."""
    left = 0
    for answer in set(answers):
        branch = [y for a, y in zip(answers, labels) if a == answer]
        left += len(branch) / len(labels) * entropy(branch)
    return entropy(labels) - left


questions = {
    "outlook": [row[0] for row in rows],
    "temperature": [row[1] for row in rows],
    "humidity": [row[2] for row in rows],
    "wind": [row[3] for row in rows],
    "day's number": list(range(14)),
}
print(f"to be found out  {entropy(play):.4f}")
for name, answers in questions.items():
    saved = gain(answers, play)
    print(f"{name:<12}  gain {saved:.4f}  ratio {saved / entropy(answers):.4f}")
