"""CPU time of `chancery check` (the whole program, best of ten) and of pyshacl (validation alone, once) on one graph.

check.py CHANCERY GRAPH.nt
"""

import resource
import subprocess
import sys
import time

import pyshacl
import rdflib


def ours(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return done.stdout.strip(), after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    chancery, graph = sys.argv[1:]
    runs = [ours([chancery, "check", graph]) for _ in range(10)]
    loading = min(ours([chancery, "query", graph, "--sparql", "ASK {}"])[1] for _ in range(10))
    data = rdflib.Graph().parse(graph, format="nt")
    shapes, ontology = (rdflib.Graph().parse(f"ontology/{name}.ttl") for name in ("shapes", "ontology"))
    begin = time.process_time()
    verdict = pyshacl.validate(data, shacl_graph=shapes, ont_graph=ontology, inference="none")[0]
    theirs = time.process_time() - begin
    print(f"{len(data)} triples: ours {min(time for _, time in runs):.3f} s ({runs[0][0]}), of which {loading:.3f} s for start and reading; "
          f"pyshacl {theirs:.1f} s ({'conforms' if verdict else 'does not conform'})")


if __name__ == "__main__":
    main()
