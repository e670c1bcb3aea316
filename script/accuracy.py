"""Scores predictions against the gold sets, prints the table, compares it with the one recorded in docs/accuracy.md.

accuracy.py GOLD PREDICTIONS TABLE [--record]
"""
import json, os, re, subprocess, sys

ALLOWED_FALL = 0.02
BEGIN, END = "<!-- figures -->\n", "<!-- end of figures -->"


# set, kind for the scorer, and the lines of the table: name -> metric of the scorer and which of its values counts
ARTICLES = [
    ("entity untyped F1", "entity untyped", "f1"),
    ("coreference B-cubed F1", "coref B-cubed", "f1"),
    ("relation F1", "relation", "f1"),
    ("holds_office F1", "  relation holds_office", "f1"),
    ("event type F1", "event (type)", "f1"),
    ("event family F1", "event (family)", "f1"),
    ("argument role class F1", "argument (role class)", "f1"),
    ("time exact recall", "time exact", "r"),
    ("time lenient recall", "time lenient", "r"),
    ("non-factual status recall", "status of non-factual events", "r"),
    ("non-factual status precision", "status of non-factual events", "p"),
    ("attribution F1", "attribution", "f1"),
]
# The figures asked of an open set of articles, and of the other open sets.
ASKED = {
    "entity untyped F1": .87, "coreference B-cubed F1": .85, "relation F1": .78, "event type F1": .75,
    "event family F1": .82, "argument role class F1": .68, "time exact recall": .85, "time lenient recall": .92,
    "non-factual status recall": .85, "non-factual status precision": .85, "attribution F1": .80,
    "spurious events per 100": 20, "must-not violations": 0,
}
ASKED_OF = {
    ("briefs", "event type F1"): .72, ("briefs", "argument role class F1"): .60, ("briefs", "must-not violations"): 0,
    ("headlines", "event type F1"): .78, ("headlines", "argument role class F1"): .62,
    ("plover", "event type F1"): .68, ("plover", "triple F1"): .52, ("re3d", "mention overlap F1"): .72,
    ("redocred", "coreference B-cubed F1"): .76, ("crossner", "mention exact untyped F1"): .76,
    ("gum_time", "timex value F1"): .85,
}
EVENTS = [("event type F1", "event (type)", "f1"), ("argument role class F1", "argument (role class)", "f1")]
SETS = [
    ("articles", "articles", "articles", ARTICLES),
    ("invented", "invented", "articles", ARTICLES),
    ("blind", "tests/gold/blind.jsonl", "articles", ARTICLES),
    ("later", "tests/gold/later.jsonl", "articles", ARTICLES),
    ("minis", "tests/gold/minis.jsonl", "articles", ARTICLES),
    ("kept", "tests/gold/kept.jsonl", "articles", ARTICLES),
    ("briefs", "briefs.jsonl", "articles",
     EVENTS + [("entity untyped F1", "entity untyped", "f1"), ("relation F1", "relation", "f1")]),
    ("headlines", "headlines.jsonl", "articles", EVENTS),
    ("plover", "plover.jsonl", "plover",
     [("event type F1", "event type", "f1"), ("triple F1", "triple", "f1")]),
    ("re3d", "re3d.jsonl", "re3d", [("mention overlap F1", "mention overlap", "f1")]),
    ("redocred", "redocred.jsonl", "redocred", [("coreference B-cubed F1", "coref B-cubed", "f1")]),
    ("crossner", "crossner.jsonl", "crossner", [("mention exact untyped F1", "mention exact untyped", "f1")]),
    ("gum_time", "gum_time.jsonl", "gum_time", [("timex value F1", "timex value (overlap + value)", "f1")]),
    ("gum_news", "gum_news.jsonl", "gum_news", [("coreference B-cubed F1", "coref B-cubed", "f1")]),
]


def pick(metrics, wanted):
    """The metric of that name, or the one that begins so."""
    return metrics.get(wanted) or next((v for k, v in metrics.items() if k.strip().startswith(wanted.strip())), None)


def score(gold, predictions, name, file, kind):
    out = os.path.join(predictions, name + ".score.json")
    path = file if file.startswith("tests/") else f"{gold}/{file}"
    command = [sys.executable, f"{gold}/score/score.py", kind, path, f"{predictions}/{name}.jsonl", "--boot", "1",
               "--json", out]
    types = f"{gold}/score/maps/{kind}.json"
    if os.path.exists(types):
        command += ["--map", types]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    with open(out, encoding="utf-8") as file_:
        return json.load(file_)["metrics"], text


def figures(gold, predictions):
    """(set, line) -> value, and how many must-nots a set has; counts are kept as they are."""
    table, checks = {}, {}
    for name, file, kind, lines in SETS:
        metrics, text = score(gold, predictions, name, file, kind)
        for line, metric, value in lines:
            found = pick(metrics, metric)
            if found is not None:
                table[name, line] = round(found[value], 3)
        spurious = re.search(r"spurious events per 100 required: ([\d.]+)", text)
        if spurious:
            table[name, "spurious events per 100"] = float(spurious[1])
        violations = re.search(r"must-not violations: (\d+) \(of (\d+)", text)
        if violations and int(violations[2]):
            table[name, "must-not violations"], checks[name] = int(violations[1]), int(violations[2])
    return table, checks


def cells(row):
    return [cell.strip() for cell in row.strip("|\n").split("|")]


def recorded(path):
    """(set, line) -> value, from the two tables between the marks: one row a measure, then one row a set and measure."""
    with open(path, encoding="utf-8") as file:
        block = file.read().split(BEGIN, 1)[1].split(END, 1)[0]
    table, sets = {}, []
    for row in block.splitlines():
        if row.startswith("| measure |"):
            sets = cells(row)[2:]
        elif row.startswith("| set |"):
            sets = []
        elif row.startswith("| ") and sets:
            line, _, *values = cells(row)
            table.update({(name, line): float(value.split()[0]) for name, value in zip(sets, values) if value != "-"})
        elif row.startswith("| "):
            name, line, _, value = cells(row)
            table[name, line] = float(value.split()[0])
    return table


def has_fallen(line, now, before):
    if line == "must-not violations":
        return now > before
    if line.startswith("spurious"):
        return now > before + 100 * ALLOWED_FALL
    return now < before - ALLOWED_FALL


def tables(table, checks):
    """The figures as the two tables that recorded() reads."""
    def value(name, line):
        if (name, line) not in table:
            return "-"
        return f"{table[name, line]:g}" + (f" of {checks[name]}" if line == "must-not violations" else "")

    articles = [name for name, _, _, lines in SETS if lines is ARTICLES]
    yield "| measure | asked | " + " | ".join(articles) + " |"
    yield "|---" * (len(articles) + 2) + "|"
    for line in [line for line, _, _ in ARTICLES] + ["spurious events per 100", "must-not violations"]:
        yield f"| {line} | {ASKED.get(line, '')} | " + " | ".join(value(name, line) for name in articles) + " |"
    yield ""
    yield "| set | measure | asked | figure |"
    yield "|---|---|---|---|"
    for name, line in table:
        if name not in articles:
            yield f"| {name} | {line} | {ASKED_OF.get((name, line), '')} | {value(name, line)} |"


def record(path, table, checks):
    with open(path, encoding="utf-8") as file:
        head, rest = file.read().split(BEGIN, 1)
    with open(path, "w", encoding="utf-8") as file:
        file.write(head + BEGIN + "\n".join(tables(table, checks)) + "\n" + END + rest.split(END, 1)[1])


def main():
    gold, predictions, path = sys.argv[1:4]
    table, checks = figures(gold, predictions)
    before = recorded(path)
    fallen = 0
    for (name, line), value in table.items():
        old = before.get((name, line))
        bad = old is not None and has_fallen(line, value, old)
        fallen += bad
        print(f"{name:<10}{line:<32}{value:>8g}  {'' if old is None else f'{old:g}':>8}{'  FALLEN' if bad else ''}")
    if "--record" in sys.argv:
        record(path, table, checks)
    elif fallen:
        sys.exit(f"{fallen} figures have fallen by more than {ALLOWED_FALL} below docs/accuracy.md")


main()
