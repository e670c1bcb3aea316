"""Compares what each reader sees of the graph formats in FOLDER with the N-Triples of the same run; prints a table."""
import csv
import glob
import os
import subprocess
import sys
import warnings

import igraph
import networkit
import networkx
import pandas

from graph_expected import Expected

warnings.simplefilter("error")  # a reader's warning is a fault of ours
failures = []
rows = {}


def note(reader, file, got, expected, more=""):
    """One line of the table: got and expected are nodes, edges and whatever else must be equal."""
    same = got == expected
    rows.setdefault(reader, []).append((file, got[:2], more, same))
    if not same:
        failures.append(f"{reader} {file}: {got}, expected {expected}")


def quietly(action):
    """Without what a library prints on standard output."""
    sys.stdout.flush()
    kept, nothing = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    try:
        return action()
    finally:
        sys.stdout.flush()
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nothing)


def networkx_sees(path):
    if path.endswith(".gexf"):
        return networkx.read_gexf(path)
    return networkx.read_graphml(path, force_multigraph=True)


def check_networkx(path, expected):
    graph = networkx_sees(path)
    by_iri = {data["iri"]: data for _, data in graph.nodes(data=True)}
    iri = {node: data["iri"] for node, data in graph.nodes(data=True)}
    edges = {(iri[a], data["label"], iri[b]): data.get("articles") for a, b, data in graph.edges(data=True)}
    compared, faults = expected.faults_of_nodes(by_iri)
    faults += expected.faults_of_edges(edges)
    for fault in faults[:5]:
        print("  differs:", fault, file=sys.stderr)
    note("networkx 3.6.1", path, (*counts(graph), len(edges), len(faults)), (*expected.counts, expected.counts[1], 0),
         f"{compared} attributes of nodes and {len(edges)} of edges equal")


def counts(graph):
    return graph.number_of_nodes(), graph.number_of_edges()


def check_tables(folder, expected):
    nodes = pandas.read_csv(f"{folder}/nodes.csv", keep_default_na=False)
    edges = pandas.read_csv(f"{folder}/edges.csv", keep_default_na=False)
    joined = edges.merge(nodes, left_on="Source", right_on="Id").merge(nodes, left_on="Target", right_on="Id")
    typed = pandas.api.types.is_numeric_dtype(edges["Weight"]) and pandas.api.types.is_bool_dtype(edges["derived"])
    by_iri = {row["iri"]: {"label": row["Label"]} | {k: str(v) for k, v in row.items() if v != ""}
              for row in nodes.to_dict("records")}
    texts = {key: value for key, value in expected.values.items() if key not in expected.names}
    wrong = [key for key, value in texts.items()
             if sorted(by_iri[key[0]].get(key[1], "").split(" | ")) != sorted(" | ".join(value).split(" | "))]
    for key in wrong[:5]:
        print("  differs:", key, by_iri[key[0]].get(key[1]), texts[key], file=sys.stderr)
    note("pandas 3.1.1", folder, (len(nodes), len(edges), nodes["Id"].is_unique, len(joined), typed, len(wrong)),
         (*expected.counts, True, len(edges), True, 0), f"{len(texts)} values equal, every edge joins two rows")


def check_neo4j(path):
    with open(path, encoding="utf-8", newline="") as file:
        cells = list(csv.reader(file, strict=True))
    with open(f"{path}.neo4j", encoding="utf-8", newline="") as file:
        seen = [row.split("\x1f")[:-1] for row in file.read().split("\x1e")[:-1]]
    same = sum(a == b for a, b in zip(cells, seen))
    note("LOAD CSV of Neo4j 5.26", path, (len(seen), same), (len(cells), len(cells)), "rows, and rows whose cells are equal")


def check_graphviz(path, expected, layout):
    svg = subprocess.run([layout, "-Tsvg", path], capture_output=True, text=True, check=True)
    note(f"Graphviz {layout} -Tsvg", path, (svg.stdout.count('class="node"'), svg.stdout.count('class="edge"'), svg.stderr),
         (*expected, ""))


def check_seen(reader, lines, known, check):
    with open(lines, encoding="utf-8") as file:
        for path, *seen in (line.rstrip("\n").split("\t") for line in file):
            check(reader, path, seen, known[os.path.basename(path)])


def check_small(reader, path, seen, expected):
    nodes, edges, named = map(int, seen)
    note(reader, path, (nodes, edges, named), (*expected, expected[0]))


def check_gephi(reader, path, seen, expected):
    nodes, edges, named, placed, timeline, faults = seen
    if ".strict." in path:  # without the attribute `label` Gephi merges parallel edges, as docs/formats.md says
        edges = expected[1] if 0 < int(edges) < expected[1] else -1
    wants_time = path.endswith(".gexf") and ".people." not in path and ".projected." not in path
    note(reader, path, (int(nodes), int(edges), int(named), int(faults), timeline != "none"),
         (*expected, expected[0], 0, wants_time),
         "parallel edges merged: strict" if ".strict." in path
         else f"0 issues, 0 merged, timeline {timeline}" if wants_time else "0 issues, 0 merged")


def print_table():
    print("| reader | file | nodes | edges | |\n|---|---|---|---|---|")
    for reader, lines in rows.items():
        for path, (nodes, edges), more, same in lines:
            print(f"| {reader} | {os.path.basename(path)} | {nodes} | {edges} | {more if same else 'DIFFERS'} |")


def check_set(name, known):
    """One set of inputs: the whole graph against its triples; of the smaller views notes what networkx sees."""
    base = os.path.basename(name)
    expected = Expected(f"{name}.nt", f"{name}.nq")
    for path in (f"{name}.graphml", f"{name}.gexf"):
        check_networkx(path, expected)
    check_tables(f"{name}.csv", expected)
    check_neo4j(f"{name}.csv/nodes.csv")
    check_neo4j(f"{name}.csv/edges.csv")
    for end in (".graphml", ".gexf", ".strict.graphml", ".cyjs", ".dot"):
        known[base + end] = expected.counts
    # All subjects are nodes here, also those without a class of the ontology.
    known[f"{base}.all.graphml"] = counts(networkx_sees(f"{name}.all.graphml"))
    if known[f"{base}.all.graphml"][0] < len(expected.nodes):
        failures.append(f"{base}.all.graphml: {known[f'{base}.all.graphml'][0]} nodes")
    for view in ("events", "people", "projected"):
        small = counts(networkx_sees(f"{name}.{view}.graphml"))
        if view != "projected" and not 0 < small[0] < len(expected.nodes):
            failures.append(f"{base}.{view}.graphml: {small[0]} nodes")
        for end in (".graphml", ".gexf", ".dot"):
            known[f"{base}.{view}{end}"] = small
        note("networkx 3.6.1", f"{name}.{view}.gexf", counts(networkx_sees(f"{name}.{view}.gexf")), small)
    check_graphviz(f"{name}.dot", known[f"{base}.dot"], "sfdp")
    check_graphviz(f"{name}.people.dot", known[f"{base}.people.dot"], "dot")


def main(folder):
    known = {}  # file name: nodes, edges
    for triples in sorted(glob.glob(f"{folder}/*.nt")):
        check_set(triples[:-len(".nt")], known)
    for path in sorted(glob.glob(f"{folder}/*.graphml")):
        expected = known[os.path.basename(path)]
        graph = igraph.Graph.Read_GraphML(path)
        note("igraph 1.0.0", path, (graph.vcount(), graph.ecount(), len(set(graph.vs["iri"]))), (*expected, expected[0]))
        graph = quietly(lambda path=path: networkit.graphio.readGraph(path, networkit.Format.GraphML))
        note("NetworKit 11.2.2", path, (graph.numberOfNodes(), graph.numberOfEdges()), expected)
    check_seen("Boost 1.74 read_graphml", f"{folder}/boost.seen", known, check_small)
    check_seen("graphology 0.26, Cytoscape.js 3.35", f"{folder}/node.seen", known, check_small)
    check_seen("Gephi 0.10.1", f"{folder}/gephi.seen", known, check_gephi)
    print_table()
    if failures:
        sys.exit("interop graph:\n" + "\n".join(failures))


main(sys.argv[1])
