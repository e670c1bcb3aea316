"""What graph programs must see, worked out from the N-Triples and N-Quads of the same run by the rules of docs/formats.md."""
import re

DSE = "https://w3id.org/dse#"
WIKIDATA = "http://www.wikidata.org/entity/"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
PREF_LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel"
SAME_AS = "http://www.w3.org/2002/07/owl#sameAs"
NAMING = {PREF_LABEL, "http://www.w3.org/2000/01/rdf-schema#label", "http://schema.org/headline"}
SYMMETRIC = {DSE + name for name in ("metWith", "consultedWith", "scheduledToMeet")}
RESERVED = set("b class color edgelabel g id interval iri key kind label name nodelabel r shared_name size source target "
               "timeset type weight x xpos y year ypos z zpos".split())
LINE = re.compile(r'<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?) (?:<([^>]*)> )?\.\n')
ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", '"': '"', "\\": "\\"}


def unescaped(text):
    return re.sub(r"\\(?:u([0-9A-F]{4})|(.))", lambda m: chr(int(m[1], 16)) if m[1] else ESCAPES[m[2]], text)


def statements(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [LINE.fullmatch(line).groups() for line in file]


def local(iri):
    return re.split("[#/]", iri)[-1]


def in_words(name):
    return re.sub(r"(?<=[a-z0-9])([A-Z])", lambda m: " " + m[1].lower(), name)


def column(iri):
    if iri == SAME_AS:
        return "wikidata"
    name = re.sub(r"(?<=[a-z0-9])([A-Z])", lambda m: "_" + m[1].lower(), local(iri)).lower()
    return name + "_value" if name in RESERVED else name


class Expected:
    """nodes: IRIs. edges: {(subject, property, object): articles}. values: {(subject, column): sorted texts}."""

    def __init__(self, triples, quads):
        all_triples = statements(triples)
        self.nodes = {s for s, p, o, *_ in all_triples
                      if p == RDF_TYPE and o.startswith(DSE) and not s.startswith(DSE)}
        self.edges = {(s, p, o): set() for s, p, o, *_ in all_triples
                      if p != RDF_TYPE and s in self.nodes and o in self.nodes}
        twice = {(s, p, o) for s, p, o in self.edges if p in SYMMETRIC and (o, p, s) in self.edges and o < s}
        self.either_way = {(o, p, s) for s, p, o in twice}
        for edge in twice:
            del self.edges[edge]
        for s, p, o, *_, graph in statements(quads):
            if graph and (s, p, o) in self.edges:
                self.edges[s, p, o].add(local(graph))
        self.read_values(all_triples)

    def read_values(self, all_triples):
        names = {s: unescaped(text) for s, p, o, text, *_ in reversed(all_triples) if p == PREF_LABEL}
        self.values = {}
        for s, p, o, text, *_ in all_triples:
            if s not in self.nodes or p == RDF_TYPE or o in self.nodes:
                continue
            if o is None:
                value = unescaped(text)
            elif o.startswith(DSE):
                value = o[len(DSE):]
            else:
                value = o[len(WIKIDATA):] if o.startswith(WIKIDATA) else names.get(o, o)
            self.values.setdefault((s, column(p)), []).append(value)
        self.names = {(s, column(p)) for s, p, *_ in all_triples if p in NAMING}

    @property
    def counts(self):
        return len(self.nodes), len(self.edges)

    def faults_of_nodes(self, by_iri):
        """Of attributes by IRI: how many were compared, and those that differ."""
        faults = []
        for (subject, name), texts in self.values.items():
            got = by_iri[subject].get(name)
            if (subject, name) in self.names:  # one of them is the node's label
                rest = [] if got is None else [got] if got in texts else str(got).split(" | ")
                same = sorted(rest + [by_iri[subject]["label"]]) == sorted(texts) or sorted(rest) == sorted(texts)
            else:
                same = alike(got, texts)
            if not same:
                faults.append((subject, name, got, texts))
        return len(self.values), faults

    def faults_of_edges(self, edges):
        """Of {(subject IRI, role in words, object IRI): articles text}: those that differ."""
        wanted = {(s, in_words(local(p)), o): articles for (s, p, o), articles in self.edges.items()}
        either = {(s, in_words(local(p)), o) for s, p, o in self.either_way}
        faults = []
        for (s, role, o), articles in edges.items():
            key = (s, role, o) if (s, role, o) in wanted else (o, role, s) if (o, role, s) in either else None
            if key is None or set(filter(None, (articles or "").split(" | "))) != wanted[key]:
                faults.append((s, role, o, articles))
        return faults


def alike(got, texts):
    if got is None:
        return False
    if isinstance(got, str):
        return sorted(got.split(" | ")) == sorted(" | ".join(texts).split(" | "))
    return len(texts) == 1 and float(got) == float({"true": 1, "false": 0}.get(texts[0], texts[0]))
