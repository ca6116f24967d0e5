"""Makes the expected figures of AgreementTest with scikit-learn: python3 expected.py (made with 1.2.1)."""
import csv
import math
import random
import warnings

from sklearn.metrics import accuracy_score, cohen_kappa_score

warnings.simplefilter("ignore")  # what is undefined is 0 / 0


def noisy(seed, n, values, share):
    """Two raters of whom the second repeats the first in about the given share of cases."""
    draw = random.Random(seed)
    first = [draw.choice(values) for _ in range(n)]
    second = [one if draw.random() < share else draw.choice(values) for one in first]
    return first, second


SETS = [
    ("mostly yes", "none", [1] * 45 + [0] * 5, [1] * 43 + [0] * 2 + [1] * 3 + [0] * 2),
    ("text book 50", "none", [1] * 25 + [0] * 25, [1] * 20 + [0] * 5 + [1] * 10 + [0] * 15),
    ("all disagree", "none", [1, 0, 1, 0, 1, 0], [0, 1, 0, 1, 0, 1]),
    ("one side constant", "none", [1] * 8, [1, 1, 0, 1, 1, 0, 1, 1]),
    ("both constant", "none", [1] * 7, [1] * 7),
    ("69 calls", "none", *noisy(5, 69, [0, 1], 0.8)),
    ("small scale", "quadratic", [1, 2, 3, 4, 5, 5, 4], [1, 3, 3, 5, 4, 5, 2]),
    ("scale far off", "quadratic", [1, 1, 5, 5, 2, 4], [5, 4, 1, 2, 4, 1]),
    ("scale constant", "quadratic", [4] * 6, [4] * 6),
    ("scale 140 calls", "quadratic", *noisy(11, 140, [1, 2, 3, 4, 5], 0.7)),
    ("scale without ends", "quadratic", *noisy(23, 40, [2, 3, 4], 0.5)),
]

with open("kappa.csv", "w", newline="") as file:
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow(["name", "weights", "first", "second", "share", "kappa"])
    for name, weights, first, second in SETS:
        # Scores that nobody gave still lie between the others, therefore all labels of the scale.
        labels, weight = ([0, 1], None) if weights == "none" else ([1, 2, 3, 4, 5], weights)
        kappa = cohen_kappa_score(first, second, labels=labels, weights=weight)
        words = [" ".join(map(str, scores)) for scores in (first, second)]
        rows.writerow([name, weights, *words, repr(float(accuracy_score(first, second))),
                       "" if math.isnan(kappa) else repr(float(kappa))])
