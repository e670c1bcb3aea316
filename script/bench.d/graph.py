"""networkx's and igraph's times beside ours and Boost's, as a table. Called by the script graph."""
import os
import sys
import time

import igraph
import networkx


def cpu(action):
    begin = time.process_time()
    result = action()
    return time.process_time() - begin, result


def main(folder, nodes, edges, rounds):
    seconds = {}
    for line in open(f"{folder}/rows", encoding="ascii"):
        name, best = line.split()
        seconds[name] = float(best)
    files = dict(line.split(maxsplit=1) for line in open(f"{folder}/files", encoding="ascii"))
    size = os.path.getsize(f"{folder}/ours.graphml")
    os.remove(f"{folder}/boost.graphml")
    os.remove(f"{folder}/plain")
    read, graph = cpu(lambda: igraph.Graph.Read_GraphML(f"{folder}/ours.graphml"))
    if (graph.vcount(), graph.ecount()) != (int(nodes), int(edges)):
        sys.exit(f"igraph reads {graph.vcount()} nodes and {graph.ecount()} edges")
    seconds["igraph"] = min(cpu(lambda: graph.write_graphml(f"{folder}/igraph"))[0] for _ in range(2))
    names = graph.vs.attributes()
    copy = networkx.MultiDiGraph()
    copy.add_nodes_from((v.index, {k: v[k] for k in names if k != "id"}) for v in graph.vs)
    copy.add_edges_from((e.source, e.target, {k: x for k, x in e.attributes().items() if k != "id"}) for e in graph.es)
    del graph
    os.remove(f"{folder}/igraph")
    seconds["networkx"] = cpu(lambda: networkx.write_graphml_lxml(copy, f"{folder}/networkx"))[0]
    ours, gexf, plain = seconds["graphml"], seconds["gexf"], seconds["write"]
    print(f"{nodes} nodes, {edges} edges, {size / 1e6:.0f} MB of GraphML; CPU seconds, best of {rounds} (Python's: of 2 and 1)")
    rows = [("GraphML", f"{ours:.3f}  {size / ours / 1e9:.2f} GB/s", size / ours >= 1e9 or ours <= 2 * plain,
             "at least 1 GB/s or at most twice the plain write"),
            ("plain write()", f"{plain:.3f}  ours takes {ours / plain:.1f} times as long", None, ""),
            ("GEXF", f"{gexf:.3f}  {gexf / ours:.2f} times GraphML", gexf <= 1.3 * ours, "at most 1.3 times"),
            ("Boost", f"{seconds['boost']:.2f}  {seconds['boost'] / ours:.1f} times ours", seconds["boost"] >= 8 * ours, "8"),
            ("igraph", f"{seconds['igraph']:.2f}  {seconds['igraph'] / ours:.1f} times ours", seconds["igraph"] >= 8 * ours, "8"),
            ("networkx", f"{seconds['networkx']:.1f}  {seconds['networkx'] / ours:.0f} times ours",
             seconds["networkx"] >= 60 * ours, "60")]
    for name, text, met, goal in rows:
        print(f"{name:14} {text}" + ("" if met is None else f"  (goal {goal}: {'met' if met else 'MISSED'})"))
    back, back_size, statements = files["read"].split()
    vertices, links, built, frozen = map(int, files["memory"].split())
    print(f"reading back   {float(back):.2f}  {int(statements)} statements, {int(back_size) / 1e6:.0f} MB "
          f"(goal at most 1.5 s: {'met' if float(back) <= 1.5 else 'MISSED'})")
    print(f"igraph reads the {size / 1e6:.0f} MB with all nodes and edges in {read:.1f} s: "
          f"{read / size * int(back_size) / float(back):.1f} times ours a byte")
    print(f"memory of {vertices} vertices, {links} edges: {built / 1e6:.0f} MB built (goal 650), "
          f"{frozen / 1e6:.0f} MB frozen (goal 150)")


main(*sys.argv[1:])
