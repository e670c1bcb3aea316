"""Loads our output into triple stores and compares the rows of the fifteen questions with ours and with those expected.

stores.py [STORE...]           environment: CHANCERY, INTEROP_DIR, FUSEKI (folder of jars)
stores.py --questions FOLDER   writes the questions as they are asked
"""

import collections
import csv
import json
import os
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, os.path.dirname(__file__))
from stores_adapters import STORES

CHANCERY = os.environ.get("CHANCERY", "chancery")
WORK = pathlib.Path(os.environ.get("INTEROP_DIR", ".")).resolve()
SHARED = pathlib.Path("../shared/ontology")
FORMATS = {"turtle": "ttl", "trig": "trig", "nquads": "nq", "jsonld": "jsonld"}


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))}\n{done.stderr}")
    return done.stdout


def made_files():
    """{data set: {format: [files]}}, each with the ontology."""
    outputs = [f"-o{WORK}/samples.{extension}" for extension in FORMATS.values()]
    run(CHANCERY, "export", "samples", "-q", "--with-ontology", *outputs)
    files = {"samples": {name: [WORK / f"samples.{extension}"] for name, extension in FORMATS.items()}}
    ideals = sorted(SHARED.glob("ideal-*.ttl"))
    if ideals:
        files["ideal"] = {}
        for name, extension in FORMATS.items():
            files["ideal"][name] = [WORK / f"{source.stem}.{extension}" for source in [*ideals, pathlib.Path("ontology.ttl")]]
            for source, target in zip([*ideals, "ontology/ontology.ttl"], files["ideal"][name]):
                run(CHANCERY, "convert", source, target)
    return files


def questions():
    """{name: SPARQL}, without the conditions on parameters, none of which is given, and with defaults that are nodes put in."""
    texts = {}
    for file in sorted(pathlib.Path("query").glob("q[0-9][0-9]-*.rq")):
        text = file.read_text(encoding="utf-8")
        for parameter in re.findall(r"^# with (\w+) \(", text, re.M):
            text = re.sub(rf"^\s*FILTER\(!BOUND\(\?{parameter}\) \|\|.*\n", "", text, flags=re.M)
            for default, name in re.findall(rf"BIND\(COALESCE\(\?{parameter}, (\S+)\) AS \?(\w+)\)", text):
                text = re.sub(rf"^.*BIND\(COALESCE\(\?{parameter},.*\n", "", text, flags=re.M)
                text = re.sub(rf"\?{name}\b", default, text)
        texts[file.stem] = "".join(line for line in text.splitlines(True) if not line.startswith("#"))
    return texts


def rows_of(results):
    names = results["head"]["vars"]
    return collections.Counter(tuple(row[name]["value"] if name in row else "" for name in names) for row in results["results"]["bindings"])


def ours(file, question):
    return rows_of(json.loads(run(CHANCERY, "query", *file, "--no-ontology", "--ask", question, "--output", "json")))


def expected(question):
    file = SHARED / "expected" / f"{question}.csv"
    with open(file, encoding="utf-8", newline="") as lines:
        return collections.Counter(tuple(row) for row in list(csv.reader(lines))[1:])


def main():
    if sys.argv[1:2] == ["--questions"]:
        for name, sparql in questions().items():
            (pathlib.Path(sys.argv[2]) / f"{name}.rq").write_text(sparql, encoding="utf-8")
        return 0
    wanted = sys.argv[1:] or list(STORES)
    files, asked = made_files(), questions()
    answers, problems = {}, []
    for data, by_format in files.items():
        answers[data] = {question: ours(by_format["nquads"], question) for question in asked}
        if data == "ideal":
            problems += [f"ours, {q}: not the rows expected" for q in asked if answers[data][q] != expected(q)]
    print("| store | data | format | questions with equal rows | rows |\n|---|---|---|---|---|")
    for name in wanted:
        with STORES[name](WORK / name, files) as store:
            for data, by_format in files.items():
                for form, paths in by_format.items():
                    if form not in store.reads:
                        print(f"| {store.version} | {data} | {form} | not read | |", flush=True)
                        continue
                    store.load(data, form, paths)
                    equal, rows = 0, 0
                    for question, sparql in asked.items():
                        try:
                            got = rows_of(store.ask(data, form, sparql))
                        except RuntimeError as error:
                            problems.append(f"{store.version}, {data}, {form}, {question}: {error}")
                            continue
                        rows += got.total()
                        equal += got == answers[data][question]
                        if got != answers[data][question]:
                            lost, more = answers[data][question] - got, got - answers[data][question]
                            problems.append(f"{store.version}, {data}, {form}, {question}: lost {list(lost)[:3]}, more {list(more)[:3]}")
                    print(f"| {store.version} | {data} | {form} | {equal} of {len(asked)} | {rows} |", flush=True)
    for problem in problems:
        print(f"interop stores: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
