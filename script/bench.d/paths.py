"""networkx's and igraph's answers and times beside ours, as a table. Called by the script paths."""
import sys
import time

import igraph
import networkx
import numpy


def cpu(action):
    begin = time.process_time()
    result = action()
    return time.process_time() - begin, result


def values(path):
    return numpy.loadtxt(path, ndmin=1)


def per_pair(pairs, action):
    seconds = []
    lengths = []
    for a, b in pairs:
        took, length = cpu(lambda: action(a, b))
        seconds.append(took)
        lengths.append(length)
    return sum(seconds) / len(seconds), max(seconds), lengths


def networkx_length(graph):
    def length(a, b):
        try:
            return len(networkx.bidirectional_shortest_path(graph, a, b)) - 1
        except networkx.NetworkXNoPath:
            return 0
    return length


class Report:
    def __init__(self, ours):
        self.ours = ours
        self.failed = False
        print(f"{int(ours['nodes'])} nodes, {int(ours['links'])} links; CPU time, one run each")

    def row(self, name, ours, peers, agree):
        self.failed |= not agree
        others = "; ".join(f"{peer} {seconds:.4f} s ({seconds / ours:.1f} x)" for peer, seconds in peers)
        print(f"{name:20} ours {ours:.4f} s; {others}; values {'agree' if agree else 'DIFFER'}")


def near(one, other, relative):
    one, other = numpy.asarray(one), numpy.asarray(other)
    return bool(numpy.all(numpy.abs(one - other) <= relative * numpy.maximum(numpy.abs(other), 1e-12)))


def paths(report, folder, tool, graph):
    rows = [tuple(map(int, line.split())) for line in open(f"{folder}/pairs1", encoding="ascii")]
    pairs = [row[:2] for row in rows]
    lengths = [row[2] for row in rows]
    by_networkx, _, theirs = per_pair(pairs, networkx_length(graph))
    by_igraph, _, others = per_pair(pairs, lambda a, b: max(len(tool.get_shortest_path(a, to=b)) - 1, 0))
    report.row("path with sentences", report.ours["path1"], [("networkx", by_networkx), ("igraph", by_igraph)],
               lengths == theirs == others)
    print(f"{'':20} on average of {len(pairs)} pairs, {sum(lengths) / len(lengths):.1f} steps; the peers give no sentences; "
          f"slowest {1e3 * report.ours['path1-slowest']:.2f} ms"
          f" (goal at most 10 ms: {'met' if report.ours['path1-slowest'] <= 0.01 else 'MISSED'}); three ways "
          f"{1e3 * report.ours['path3']:.2f} ms, slowest {1e3 * report.ours['path3-slowest']:.2f} ms")


def ranks(report, folder, tool, graph):
    by_networkx, theirs = cpu(lambda: networkx.pagerank(graph, tol=1e-10, max_iter=500))
    by_igraph, others = cpu(tool.pagerank)
    ours = values(f"{folder}/pagerank")
    agree = near(ours, others, 1e-6) and near(ours, [theirs[i] for i in range(len(ours))], 1e-3)
    report.row("PageRank", report.ours["pagerank"], [("networkx", by_networkx), ("igraph", by_igraph)], agree)
    by_networkx, theirs = cpu(lambda: networkx.core_number(graph))
    by_igraph, others = cpu(tool.coreness)
    ours = values(f"{folder}/core")
    report.row("k-core", report.ours["core"], [("networkx", by_networkx), ("igraph", by_igraph)],
               list(ours) == others == [theirs[i] for i in range(len(ours))])
    by_networkx, theirs = cpu(lambda: set(networkx.articulation_points(graph)))
    by_igraph, others = cpu(tool.articulation_points)
    ours = set(map(int, numpy.flatnonzero(values(f"{folder}/articulation"))))
    report.row("articulation points", report.ours["articulation"],
               [("networkx", by_networkx), ("igraph", by_igraph)], ours == theirs == set(others))


def groups(report, tool):
    by_igraph, found = cpu(lambda: tool.community_leiden(objective_function="modularity", n_iterations=10))
    ours = report.ours["modularity"]
    report.row("Leiden", report.ours["leiden"], [("igraph", by_igraph)], ours > found.modularity - 0.01)
    print(f"{'':20} modularity {ours:.4f}, igraph in Python with 10 iterations {found.modularity:.4f}")


def betweenness(report, folder, tool, graph, with_networkx):
    by_igraph, others = cpu(tool.betweenness)
    peers = [("igraph", by_igraph)]
    ours = values(f"{folder}/betweenness")
    pairs = (len(ours) - 1) * (len(ours) - 2) / 2
    agree = near(ours, numpy.array(others) / pairs, 1e-6)
    if with_networkx:
        by_networkx, theirs = cpu(lambda: networkx.betweenness_centrality(graph))
        peers.append(("networkx", by_networkx))
        agree = agree and near(ours, [theirs[i] for i in range(len(ours))], 1e-6)
    report.row("betweenness", report.ours["betweenness"], peers, agree)
    sampled = values(f"{folder}/sampled")
    print(f"{'':20} from 500 nodes {report.ours['sampled']:.4f} s, mean error {abs(sampled - ours).sum() / ours.sum():.1%}")


def main(folder, exact="", peer=""):
    with open(f"{folder}/times", encoding="ascii") as lines:
        report = Report({name: float(value) for name, value in map(str.split, lines)})
    edges = numpy.loadtxt(f"{folder}/edges", dtype=int)
    count = int(report.ours["nodes"])
    tool = igraph.Graph(n=count, edges=edges)
    graph = networkx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(edges.tolist())
    print(f"{'after loading':20} network {report.ours['network']:.2f} s, names {report.ours['names']:.2f} s")
    paths(report, folder, tool, graph)
    ranks(report, folder, tool, graph)
    groups(report, tool)
    if exact:
        betweenness(report, folder, tool, graph, peer == "networkx")
    sys.exit(1 if report.failed else 0)


main(*sys.argv[1:])
