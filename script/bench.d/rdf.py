"""Oxigraph's times beside ours, serd's and raptor's, as a table; our files read back. Called by the script rdf."""
import sys
import time

import pyoxigraph as ox

FORMATS = {"ntriples": ox.RdfFormat.N_TRIPLES, "nquads": ox.RdfFormat.N_QUADS, "turtle": ox.RdfFormat.TURTLE,
           "trig": ox.RdfFormat.TRIG, "jsonld": ox.RdfFormat.JSON_LD}
EXTENSIONS = {"ntriples": "nt", "nquads": "nq", "turtle": "ttl", "trig": "trig", "jsonld": "jsonld"}
PREFIXES = {"dse": "https://w3id.org/dse#", "id": "https://w3id.org/dse/id/",
            "rdfs": "http://www.w3.org/2000/01/rdf-schema#", "skos": "http://www.w3.org/2004/02/skos/core#",
            "xsd": "http://www.w3.org/2001/XMLSchema#"}
TARGETS = {("ntriples", "serd"): 2.5, ("nquads", "serd"): 2.5, ("turtle", "serd"): 2, ("ntriples", "raptor"): 4,
           ("nquads", "raptor"): 4, ("turtle", "raptor"): 15, ("turtle", "oxigraph"): 1, ("jsonld", "oxigraph"): 1}


def read(folder, name):
    return list(ox.parse(path=f"{folder}/ours.{EXTENSIONS[name]}", format=FORMATS[name]))


def oxigraph_seconds(items, name, rounds):
    best = float("inf")
    prefixes = {} if name in ("ntriples", "nquads") else {"prefixes": PREFIXES}
    for _ in range(rounds):
        with open("/dev/null", "wb") as out:
            begin = time.process_time()
            ox.serialize(items, out, format=FORMATS[name], **prefixes)
            best = min(best, time.process_time() - begin)
    return best


def main(folder, rounds):
    seconds = {}
    for line in open(f"{folder}/rows", encoding="ascii"):
        who, name, count, best = line.split()
        seconds[who, name] = float(best)
    quads = read(folder, "nquads")
    triples = [quad.triple for quad in quads]
    for name in FORMATS:
        with_graphs = name in ("nquads", "trig", "jsonld")
        seconds["oxigraph", name] = oxigraph_seconds(quads if with_graphs else triples, name, rounds)
    memory = {name: best for (who, name), best in seconds.items() if who == "memory"}
    print(f"{count} triples, CPU seconds, best of {rounds}; in brackets how many times ours is quicker")
    for name in FORMATS:
        ours = seconds["ours", name]
        row = f"{name:9} ours {ours:.3f} ({int(count) / ours / 1e6:.1f} million/s)"
        for who in ("serd", "raptor", "oxigraph"):
            if (who, name) in seconds:
                ratio = seconds[who, name] / ours
                goal = TARGETS.get((name, who))
                verdict = "" if goal is None else f", goal {goal}: " + ("met" if ratio >= goal else "MISSED")
                row += f" | {who} {seconds[who, name]:.3f} ({ratio:.1f}x{verdict})"
        print(row)
    print("MB of memory beside the graph, goal 64: " + ", ".join(
        f"{name} {extra:.1f}" + ("" if extra <= 64 else " MISSED") for name, extra in memory.items()))
    expected = {"quads": set(quads), "triples": set(triples)}
    for name in FORMATS:
        with_graphs = name in ("nquads", "trig", "jsonld")
        got = set(read(folder, name)) if with_graphs else {quad.triple for quad in read(folder, name)}
        if got != expected["quads" if with_graphs else "triples"]:
            sys.exit(f"{name}: read back by Oxigraph, {len(got)} statements that are not those written")
    print("each file read back by Oxigraph gives the same statements")


main(sys.argv[1], int(sys.argv[2]))
