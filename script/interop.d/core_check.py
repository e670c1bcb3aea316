"""Reads every <name>.ttl, .nt and .graphml of a folder with independent readers and compares what they find.

core_check.py FOLDER ONTOLOGY_FOLDER
"""

import pathlib
import subprocess
import sys
import warnings

import igraph
import networkx
import pyoxigraph
import pyshacl
import rdflib


def triples_of_lines(ntriples):
    """The triples of N-Triples text, as one parser sees them, so that only content counts and not spelling."""
    parsed = pyoxigraph.parse(ntriples, format=pyoxigraph.RdfFormat.N_TRIPLES)
    return {(quad.subject, quad.predicate, quad.object) for quad in parsed}


def by_program(*command):
    result = subprocess.run(command, capture_output=True, check=False)
    if result.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: {result.stderr.decode(errors='replace')}")
    return triples_of_lines(result.stdout)


def by_rdflib(turtle):
    graph = rdflib.Graph()
    graph.parse(turtle, format="turtle")
    return triples_of_lines(graph.serialize(format="nt", encoding="utf-8"))


def by_pyoxigraph(turtle):
    parsed = pyoxigraph.parse(path=str(turtle), format=pyoxigraph.RdfFormat.TURTLE)
    return {(quad.subject, quad.predicate, quad.object) for quad in parsed}


def compare_readers(turtle):
    """Number of triples, and what is wrong."""
    reference = triples_of_lines(turtle.with_suffix(".nt").read_bytes())
    lines = turtle.with_suffix(".nt").read_bytes().count(b"\n")
    problems = [] if lines == len(reference) else [f"{lines} lines of N-Triples for {len(reference)} triples"]
    readers = {
        "rapper": lambda: by_program("rapper", "-q", "-i", "turtle", "-o", "ntriples", str(turtle)),
        "serdi": lambda: by_program("serdi", "-q", "-i", "turtle", "-o", "ntriples", str(turtle)),
        "rdflib": lambda: by_rdflib(turtle),
        "pyoxigraph": lambda: by_pyoxigraph(turtle),
    }
    for name, read in readers.items():
        found = read()
        for triple in list(reference - found)[:3]:
            problems.append(f"{name} lacks {triple}")
        for triple in list(found - reference)[:3]:
            problems.append(f"{name} has besides {triple}")
    return len(reference), problems


def violations(turtle, ontology):
    graph = rdflib.Graph()
    graph.parse(turtle, format="turtle")
    conforms, _, report = pyshacl.validate(
        graph,
        shacl_graph=str(ontology / "shapes.ttl"),
        ont_graph=str(ontology / "ontology.ttl"),
        inference="none",
    )
    return [] if conforms else report.splitlines()[:40]


def compare_graphml(graphml):
    """Nodes and edges, and what is wrong."""
    first = networkx.read_graphml(graphml)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        second = igraph.Graph.Read_GraphML(str(graphml))
    counts = (first.number_of_nodes(), first.number_of_edges())
    others = (second.vcount(), second.ecount())
    return counts, [] if counts == others else [f"networkx counts {counts}, igraph {others}"]


def main(folder, ontology):
    failed = False
    print(f"{'graph':34} {'triples':>8} {'nodes':>7} {'edges':>7}")
    for turtle in sorted(pathlib.Path(folder).glob("*.ttl")):
        triples, problems = compare_readers(turtle)
        problems += violations(turtle, pathlib.Path(ontology))
        counts, more = compare_graphml(turtle.with_suffix(".graphml"))
        problems += more
        print(f"{turtle.stem:34} {triples:8} {counts[0]:7} {counts[1]:7}  {'FAILED' if problems else 'equal'}")
        for problem in problems:
            print("   ", problem)
        failed = failed or bool(problems) or triples == 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
