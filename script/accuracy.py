"""Scores predictions against the gold sets, prints the table, compares it with the one recorded in docs/accuracy.md.

accuracy.py GOLD PREDICTIONS TABLE [--record]
"""
import json, os, re, subprocess, sys

ALLOWED_FALL = 0.02

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
    """(set, line) -> value; counts of violations and of spurious events are kept as they are."""
    table = {}
    for name, file, kind, lines in SETS:
        metrics, text = score(gold, predictions, name, file, kind)
        for line, metric, value in lines:
            found = pick(metrics, metric)
            if found is not None:
                table[name, line] = round(found[value], 3)
        spurious = re.search(r"spurious events per 100 required: ([\d.]+)", text)
        if spurious:
            table[name, "spurious events per 100"] = float(spurious[1])
        violations = re.search(r"must-not violations: (\d+)", text)
        if violations and name in ("articles", "invented", "blind", "later", "kept", "briefs"):
            table[name, "must-not violations"] = int(violations[1])
    return table


def recorded(path):
    table = {}
    with open(path, encoding="utf-8") as file:
        for row in re.findall(r"^\| (\w+) \| ([^|]+) \| ([\d.]+) \|$", file.read(), re.M):
            table[row[0], row[1].strip()] = float(row[2])
    return table


def has_fallen(line, now, before):
    if line == "must-not violations":
        return now > before
    if line.startswith("spurious"):
        return now > before + 100 * ALLOWED_FALL
    return now < before - ALLOWED_FALL


def record(path, table):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    rows = "\n".join(f"| {name} | {line} | {value:g} |" for (name, line), value in table.items())
    begin, end = "<!-- figures -->\n", "<!-- end of figures -->"
    head, rest = text.split(begin, 1)
    text = head + begin + "| set | measure | figure |\n|---|---|---|\n" + rows + "\n" + end + rest.split(end, 1)[1]
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def main():
    gold, predictions, path = sys.argv[1:4]
    table = figures(gold, predictions)
    before = recorded(path)
    fallen = 0
    for (name, line), value in table.items():
        old = before.get((name, line))
        bad = old is not None and has_fallen(line, value, old)
        fallen += bad
        print(f"{name:<10}{line:<32}{value:>8g}  {'' if old is None else f'{old:g}':>8}{'  FALLEN' if bad else ''}")
    if "--record" in sys.argv:
        record(path, table)
    elif fallen:
        sys.exit(f"{fallen} figures have fallen by more than {ALLOWED_FALL} below docs/accuracy.md")


main()
