import numpy as np
from scipy.stats import entropy
from sklearn.metrics import mutual_info_score

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


def split_entropy(labels):
    return entropy(np.unique(labels, return_counts=True)[1], base=2)


def gain(answers, labels):
    """The mutual information of branch and label, in bits."""
    return mutual_info_score(answers, labels) / np.log(2)


questions = {
    "outlook": [row[0] for row in rows],
    "temperature": [row[1] for row in rows],
    "humidity": [row[2] for row in rows],
    "wind": [row[3] for row in rows],
    "day's number": list(range(14)),
}
print(f"to be found out  {split_entropy(play):.4f}")
for name, answers in questions.items():
    saved = gain(answers, play)
    print(f"{name:<12}  gain {saved:.4f}  ratio {saved / split_entropy(answers):.4f}")
