"""Asks one question of a graph in three ways, each in a process of its own, several times: saved.py CHANCERY FOLDER"""
import os
import resource
import subprocess
import sys
import time

ROUNDS = 5
QUESTION = """PREFIX dse: <https://w3id.org/dse#>
SELECT ?e ?p { ?e dse:participant <https://w3id.org/dse/id/person-7> ; dse:party ?p } ORDER BY ?e ?p"""
STORE = """import sys, pyoxigraph
store = pyoxigraph.Store.read_only(sys.argv[1])
print(sum(1 for _ in store.query(sys.argv[2])))"""
FILL = """import sys, pyoxigraph
store = pyoxigraph.Store(sys.argv[1])
store.bulk_load(path=sys.argv[2], format=pyoxigraph.RdfFormat.N_TRIPLES)
store.optimize()"""


def timed(command):
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    rows = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    wall, after = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall, rows


def main(chancery, folder):
    store = os.path.join(folder, "store")
    timed([sys.executable, "-c", FILL, store, os.path.join(folder, "g.nt")])
    ask = ["--sparql", QUESTION, "--output", "csv", "--no-ontology"]
    ways = {
        "saved graph": [chancery, "query", os.path.join(folder, "g.chancery"), *ask],
        "saved graph and ontology": [chancery, "query", os.path.join(folder, "g.chancery"), *ask[:-1]],
        "N-Triples, read first": [chancery, "query", os.path.join(folder, "g.nt"), *ask],
        "Oxigraph's store on disk, with Python": [sys.executable, "-c", STORE, store, QUESTION],
        "Python with Oxigraph, nothing asked": [sys.executable, "-c", "import pyoxigraph"],
    }
    for name, command in ways.items():
        runs = [timed(command) for _ in range(ROUNDS)]
        rows = runs[0][2].count("\n") - 1 if "graph" in name or "Triples" in name else runs[0][2].strip()
        print(f"{name:40} CPU {1e3 * min(r[0] for r in runs):7.1f} ms, wall {1e3 * min(r[1] for r in runs):7.1f} ms, rows {rows}")


main(*sys.argv[1:])
