"""Reads the graph formats in FOLDER and compares what each reader sees with the N-Triples of the same run."""
import csv
import json
import re
import shutil
import subprocess
import sys
import warnings

import igraph
import networkit
import networkx

warnings.simplefilter("error")  # a reader's warning is a fault of ours
DSE = "https://w3id.org/dse#"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
SYMMETRIC = {DSE + name for name in ("metWith", "consultedWith", "scheduledToMeet")}
LINE = re.compile(r'<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?) \.\n')
ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", '"': '"', "\\": "\\"}
failures = []


def check(what, got, expected):
    print(f"  {what}: {got}" + ("" if got == expected else f", expected {expected}: DIFFERS"))
    if got != expected:
        failures.append(what)


def unescaped(text):
    return re.sub(r"\\(?:u([0-9A-F]{4})|(.))", lambda m: chr(int(m[1], 16)) if m[1] else ESCAPES[m[2]], text)


class Expected:
    """Nodes, edges and single values, from the N-Triples by the rules of docs/formats.md."""

    def __init__(self, path):
        with open(path, encoding="utf-8", newline="") as file:
            statements = [LINE.fullmatch(line).groups() for line in file]
        self.nodes = {s for s, p, o, *_ in statements
                      if p == RDF_TYPE and o.startswith(DSE) and not s.startswith(DSE)}
        self.edges = {(s, p, o) for s, p, o, *_ in statements
                      if p != RDF_TYPE and s in self.nodes and o in self.nodes}
        self.edges -= {(s, p, o) for s, p, o in self.edges if p in SYMMETRIC and (o, p, s) in self.edges and o < s}
        self.values = {}
        for s, p, o, text, *_ in statements:
            if s in self.nodes and o is None:
                self.values.setdefault((s, p), []).append(unescaped(text))


def column(iri):
    return re.sub(r"(?<=[a-z0-9])([A-Z])", lambda m: "_" + m[1].lower(), re.split("[#/]", iri)[-1]).lower()


def check_networkx(folder, expected):
    graph = networkx.read_graphml(f"{folder}/all.graphml", force_multigraph=True)
    check("networkx nodes", graph.number_of_nodes(), len(expected.nodes))
    check("networkx edges", graph.number_of_edges(), len(expected.edges))
    iri = {node: data["iri"] for node, data in graph.nodes(data=True)}
    check("networkx IRIs equal", set(iri.values()) == expected.nodes, True)
    by_iri = {data["iri"]: data for _, data in graph.nodes(data=True)}
    compared = wrong = 0
    for (subject, predicate), texts in expected.values.items():
        got = by_iri[subject].get(column(predicate))
        if len(texts) != 1 or not predicate.startswith(DSE) or got is None and predicate.endswith("prefLabel"):
            continue
        compared += 1
        same = got == texts[0] if isinstance(got, str) else got is not None and float(got) == float(texts[0])
        wrong += not same
    check(f"networkx attributes that differ of {compared}", wrong, 0)
    pairs = {(iri[a], data["role"], iri[b]) for a, b, data in graph.edges(data=True)}
    local = {(s, re.split("[#/]", p)[-1], o) for s, p, o in expected.edges}
    either = local | {(o, p, s) for s, p, o in local if DSE + p in SYMMETRIC}
    check("networkx edges between other ends", len(pairs - either), 0)
    strict = networkx.read_graphml(f"{folder}/strict.graphml", force_multigraph=True)
    check("networkx edges, strict", strict.number_of_edges(), len(expected.edges))
    for name in ("people", "projected"):
        small = networkx.read_graphml(f"{folder}/{name}.graphml", force_multigraph=True)
        same = igraph.Graph.Read_GraphML(f"{folder}/{name}.graphml")
        check(f"igraph and networkx see the same, {name}", (same.vcount(), same.ecount()),
              (small.number_of_nodes(), small.number_of_edges()))
    gexf = networkx.read_gexf(f"{folder}/all.gexf")
    check("networkx GEXF nodes", gexf.number_of_nodes(), len(expected.nodes))
    check("networkx GEXF edges", gexf.number_of_edges(), len(expected.edges))


def check_others(folder, expected):
    counts = (len(expected.nodes), len(expected.edges))
    graph = igraph.Graph.Read_GraphML(f"{folder}/all.graphml")
    check("igraph nodes and edges", (graph.vcount(), graph.ecount()), counts)
    check("igraph IRIs equal", set(graph.vs["iri"]) == expected.nodes, True)
    topology = networkit.graphio.readGraph(f"{folder}/all.graphml", networkit.Format.GraphML)
    check("NetworKit nodes and edges", (topology.numberOfNodes(), topology.numberOfEdges()), counts)
    with open(f"{folder}/csv/nodes.csv", encoding="utf-8", newline="") as file:
        nodes = list(csv.DictReader(file, strict=True))
    with open(f"{folder}/csv/edges.csv", encoding="utf-8", newline="") as file:
        edges = list(csv.DictReader(file, strict=True))
    check("csv nodes and edges", (len(nodes), len(edges)), counts)
    check("csv IRIs equal", {row["iri"] for row in nodes} == expected.nodes, True)
    with open(f"{folder}/all.cyjs", encoding="utf-8") as file:
        elements = json.load(file)["elements"]
    check("Cytoscape JSON nodes and edges", (len(elements["nodes"]), len(elements["edges"])), counts)
    if shutil.which("gc"):
        seen = subprocess.run(["gc", "-n", "-e", f"{folder}/all.dot"], capture_output=True, text=True, check=True)
        check("Graphviz nodes and edges", tuple(map(int, seen.stdout.split()[:2])), counts)
    else:
        print("  Graphviz: no program gc here, skipped")


def main(folder):
    expected = Expected(f"{folder}/all.nt")
    check_networkx(folder, expected)
    check_others(folder, expected)
    if failures:
        sys.exit("interop graph: " + ", ".join(failures))


main(sys.argv[1])
