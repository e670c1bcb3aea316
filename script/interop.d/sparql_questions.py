"""Asks the shipped questions, with the parameters of tests/query/questions/cases.tsv, here and in Oxigraph: the same rows in the same order,
and those of the .csv beside it. Ends with 1 when an answer differs. Usage: sparql_questions.py [--write]   (--write stores what both give)"""

import csv
import io
import os
import pathlib
import re
import subprocess
import sys

import pyoxigraph as ox

CHANCERY = os.environ["CHANCERY"]
CASES = pathlib.Path("tests/query/questions")
IDEAL = pathlib.Path(os.environ.get("IDEAL_GRAPHS", "../shared/ontology"))
GRAPHS = {"ideal": [IDEAL / "ideal-000.ttl", IDEAL / "ideal-002.ttl"], "strait": [CASES / "strait.ttl"]}
XSD = "http://www.w3.org/2001/XMLSchema#"
NAMED = """PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX dse: <https://w3id.org/dse#>
SELECT DISTINCT ?x { ?x skos:prefLabel|rdfs:label|dse:iso3 ?name FILTER(STR(?name) = %s)
  FILTER NOT EXISTS { ?x a <http://www.w3.org/2002/07/owl#ObjectProperty> } FILTER NOT EXISTS { ?x a <http://www.w3.org/2002/07/owl#DatatypeProperty> } }"""


def store_of(files):
    store = ox.Store()
    for file in ["ontology/ontology.ttl", *files]:
        store.load(path=str(file), format=ox.RdfFormat.TURTLE)
    return store


def term(store, kind, value):
    if kind == "date":
        return ox.Literal(value, datatype=ox.NamedNode(XSD + "date"))
    if kind == "number":
        return ox.Literal(value, datatype=ox.NamedNode(XSD + ("decimal" if "." in value else "integer")))
    if kind == "text":
        return ox.Literal(value)
    found = [row[0] for row in store.query(NAMED % ox.Literal(value))]
    if len(found) != 1:
        raise SystemExit(f"{value}: {found}")
    return found[0]


def theirs(store, sparql, parameters):
    kinds = dict(re.findall(r"^# with (\w+) \((\w+)", sparql, re.MULTILINE))
    for name, value in parameters:
        sparql = re.sub(rf"BOUND\(\?{name}\)", "true", sparql)
        sparql = re.sub(rf"\?{name}\b", lambda _: str(term(store, kinds[name], value)), sparql)
    result = store.query(sparql)
    return result.serialize(format=ox.QueryResultsFormat.CSV).decode().replace("\r\n", "\n")


def ours(files, question, parameters):
    command = [CHANCERY, "query", *map(str, files), "--ask", question, "--output", "csv"]
    for name, value in parameters:
        command += ["--with", f"{name}={value}"]
    done = subprocess.run(command, capture_output=True)
    return done.stdout.decode() if done.returncode == 0 else done.stderr.decode()


def file_of(question):
    return next(f for f in pathlib.Path("query").glob("*.rq") if re.sub(r"^q\d+-", "", f.stem) == question)


def rows(text):
    return list(csv.reader(io.StringIO(text)))


def main():
    if not IDEAL.is_dir():
        print(f"interop sparql: skipped the shipped questions, there is no folder {IDEAL}")
        return 0
    stores = {name: store_of(files) for name, files in GRAPHS.items()}
    asked, wrong = set(), 0
    lines = [line for line in (CASES / "cases.tsv").read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    for line in lines[1:]:
        case, graph, question, given = line.split("\t")
        parameters = [part.split("=", 1) for part in given.split("|") if part]
        mine = ours(GRAPHS[graph], question, parameters)
        other = theirs(stores[graph], file_of(question).read_text(encoding="utf-8"), parameters)
        expected = CASES / f"{case}.csv"
        if "--write" in sys.argv and rows(mine) == rows(other):
            expected.write_text(mine, encoding="utf-8")
        kept = expected.read_text(encoding="utf-8") if expected.exists() else ""
        asked.add(question)
        if not rows(mine) == rows(other) == rows(kept):
            wrong += 1
            print(f"DIFFERS: {line}\n--- ours\n{mine}--- Oxigraph\n{other}--- expected\n{kept}")
    print(f"{len(lines) - 1} runs of {len(asked)} shipped questions, {wrong} differ from Oxigraph or from the rows expected")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
