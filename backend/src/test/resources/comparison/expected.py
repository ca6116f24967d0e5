"""Makes the expected figures of KoladaComparisonTest: python3 expected.py FOLDER, where FOLDER holds kolada-values.csv.

Made with numpy 2.4.6 and scipy 1.17.1. The figures are those of real Swedish municipalities in 2011.
"""
import csv
import sys

import numpy as np
from scipy import stats

YEAR = "2011"

# Code, direction, target: whatever lies under "better" here is what the test's indicator cards say.
INDICATORS = [
    ("N20014", "DOWN", None),
    ("N00093", "DOWN", None),
    ("N15404", "UP", None),
    ("N00800", "DOWN", None),
    ("U07418", "DOWN", None),
    ("N40011", "DOWN", None),
    ("N20896", "TARGET", 12.0),
    ("U00408", "UP", None),
    ("N01963", "UP", None),
    ("N00084", "UP", None),
]
BACKGROUND = ["N01918", "N01960", "N01950", "N01813"]
NEIGHBOURS = 7
INDEX = [("N20014", 2), ("N00093", 1), ("N15404", 3), ("U00408", 2), ("U07418", 1)]

values = {}
with open(sys.argv[1] + "/kolada-values.csv", encoding="utf-8-sig", newline="") as file:
    for row in csv.DictReader(file):
        if row["År"] == YEAR:
            values.setdefault(row["Variabelkod"], {})[row["Kommun"]] = float(row["Värde"])
municipalities = sorted({name for of in values.values() for name in of})
sample = municipalities[::29]
direction = {code: (way, target) for code, way, target in INDICATORS}


def goodness(code, value):
    way, target = direction[code]
    return value if way == "UP" else -value if way == "DOWN" else -abs(value - target)


def write(name, header, rows):
    with open(name, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        out.writerows(rows)


def good(code):
    """Municipalities with a value, and how good each is."""
    names = sorted(values[code])
    return names, np.array([goodness(code, values[code][name]) for name in names])


spread, places, zs = [], [], {}
for code, way, target in INDICATORS:
    numbers = np.array(list(values[code].values()))
    quartiles = np.percentile(numbers, [25, 50, 75], method="linear")
    spread.append([code, way, target or "", len(numbers), numbers.min(), *quartiles, numbers.max()])
    names, better = good(code)
    ranks = stats.rankdata(-better, method="min")
    z = stats.zscore(better, ddof=1)
    zs[code] = dict(zip(names, z))
    for at, name in enumerate(names):
        if name in sample:
            percentile = stats.percentileofscore(better, better[at], kind="mean") / 100
            places.append([code, name, int(ranks[at]), percentile, z[at]])
write("spread.csv", ["indicator", "direction", "target", "n", "lowest", "q1", "median", "q3", "highest"], spread)
write("places.csv", ["indicator", "municipality", "rank", "percentile", "z"], places)

complete = [name for name in municipalities if all(name in values[code] for code in BACKGROUND)]
table = np.array([[values[code][name] for code in BACKGROUND] for name in complete])
standardised = stats.zscore(table, axis=0, ddof=1)
neighbours = []
for name in sample:
    distances = np.linalg.norm(standardised - standardised[complete.index(name)], axis=1)
    order = [at for at in np.argsort(distances, kind="stable") if complete[at] != name][:NEIGHBOURS]
    neighbours += [[name, place + 1, complete[at], distances[at]] for place, at in enumerate(order)]
write("neighbours.csv", ["municipality", "place", "neighbour", "distance"], neighbours)

size = np.array([values["N01918"][name] for name in municipalities])
quarters = 1 + np.searchsorted(np.percentile(size, [25, 50, 75], method="linear"), size, side="left")
write("quarters.csv", ["municipality", "quarter"], list(zip(municipalities, quarters)))

whole = sum(weight for _, weight in INDEX)
scores = {}
for name in municipalities:
    present = [(weight, zs[code][name]) for code, weight in INDEX if name in zs[code]]
    have = sum(weight for weight, _ in present)
    lacking = (whole - have) / whole
    scores[name] = (sum(w * z for w, z in present) / have if 3 * (whole - have) <= whole else None, lacking)
scored = [name for name in municipalities if scores[name][0] is not None]
ranks = dict(zip(scored, stats.rankdata([-scores[name][0] for name in scored], method="min")))
write(
    "index.csv",
    ["municipality", "score", "rank", "lacking"],
    [
        [name, "" if scores[name][0] is None else scores[name][0], int(ranks[name]) if name in ranks else "", scores[name][1]]
        for name in municipalities
    ],
)

shares = []
for name in sample:
    older, younger = int(values["N01938"][name]), int(values["N01918"][name])
    interval = stats.binomtest(older, older + younger).proportion_ci(method="wilson")
    shares.append([name, older, older + younger, interval.low, interval.high])
write("shares.csv", ["municipality", "successes", "trials", "lower", "upper"], shares)
