"""Asks the questions of questions.py of a made-up graph, here and in Oxigraph, and compares rows and CPU times.

Ends with 1 when an answer differs. Usage: sparql_oxigraph.py [TRIPLES]   (100000 when not given)
The time of ours is that of the whole program less that of loading, so it is coarse below 10 ms."""

import collections
import os
import pathlib
import resource
import subprocess
import sys
import time

import pyoxigraph as ox

sys.path.insert(0, os.path.dirname(__file__))
from questions import GROUPS, JOINS, ONE_PATTERN, PREFIXES

CHANCERY = os.environ["CHANCERY"]
WORK = pathlib.Path(os.environ.get("INTEROP_DIR", "/tmp"))
NUMBERS = ("integer", "decimal", "double", "float")


def key(term):
    if term is None:
        return None
    if isinstance(term, ox.NamedNode):
        return term.value
    if isinstance(term, ox.BlankNode):
        return "_:"
    name = term.datatype.value.rpartition("#")[2]
    return (round(float(term.value), 9), name) if name in NUMBERS else (term.value, term.language or name)


def ours(data, sparql):
    query = WORK / "question.rq"
    query.write_text(sparql, encoding="utf-8")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([CHANCERY, "query", str(data), "--no-ontology", "--file", str(query), "--output",
                           "json" if "ASK {" in sparql else "tsv"], capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        raise SystemExit(f"{sparql}\n{done.stderr.decode()}")
    return done.stdout, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def theirs(store, sparql):
    begin = time.process_time()
    result = store.query(sparql)
    result = list(result) if not isinstance(result, ox.QueryBoolean) else bool(result)
    return result, time.process_time() - begin


def same(text, store, sparql):
    if "ASK {" in sparql:
        return bool(ox.parse_query_results(text, format=ox.QueryResultsFormat.JSON)) == bool(store.query(sparql))
    if "CONSTRUCT" in sparql:
        return set(ox.parse(text, format=ox.RdfFormat.TURTLE)) == {ox.Quad(t.subject, t.predicate, t.object) for t in store.query(sparql)}
    a = ox.parse_query_results(text, format=ox.QueryResultsFormat.TSV)
    b = store.query(sparql)
    rows = lambda result: [tuple(key(t) for t in row) for row in result]
    names = lambda result: [v.value for v in result.variables]
    if sorted(names(a)) != sorted(names(b)):
        return False
    mine, wanted = rows(a), rows(b)
    return collections.Counter(mine) == collections.Counter(wanted) and ("ORDER BY" not in sparql or mine == wanted)


def main():
    count = sys.argv[1] if len(sys.argv) > 1 else "100000"
    data = WORK / f"graph-{count}.nt"
    with open(data, "wb") as out:
        subprocess.run(["script/diplomatic-graph", count], stdout=out, check=True)
    store = ox.Store()
    store.bulk_load(path=str(data), format=ox.RdfFormat.N_TRIPLES)
    loading = min(ours(data, "ASK {}")[1] for _ in range(3))
    wrong = 0
    print(f"{len(store)} triples; loading ours {loading:.2f} s CPU\n| question | ours ms | Oxigraph ms |\n|---|---|---|")
    for group in (ONE_PATTERN, JOINS, GROUPS):
        for name, text in group:
            sparql = PREFIXES + text
            answer, mine = ours(data, sparql)
            _, oxigraph = theirs(store, sparql)
            right = same(answer, store, sparql)
            wrong += not right
            print(f"| {name} | {max(0.0, mine - loading) * 1000:.0f} | {oxigraph * 1000:.1f} |{'' if right else ' WRONG'}", flush=True)
    print(f"{len(ONE_PATTERN + JOINS + GROUPS)} questions, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
