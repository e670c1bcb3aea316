"""Faults put into a graph at random: for each constraint of the shapes those that break it, and any other edits."""

import rdflib
from rdflib.collection import Collection
from rdflib.namespace import RDF, RDFS, SH, XSD

DSE = rdflib.Namespace("https://w3id.org/dse#")
WRONG = rdflib.URIRef("https://w3id.org/dse/id/nothing")
DATES = [rdflib.Literal(day, datatype=XSD.date) for day in ("1999-01-01", "2022-06-01", "2049-12-31", "2031-02-30")]
VALUES = [
    rdflib.Literal("x"),
    rdflib.Literal("x", lang="en"),
    rdflib.Literal(""),
    rdflib.Literal("0"),
    rdflib.Literal("-7", datatype=XSD.integer),
    rdflib.Literal("12345", datatype=XSD.integer),
    rdflib.Literal("seven", datatype=XSD.integer, normalize=False),
    rdflib.Literal("1.5", datatype=XSD.decimal),
    rdflib.Literal("0.5", datatype=XSD.double),
    rdflib.Literal("field", lang="en"),
    rdflib.Literal("PRK"),
    rdflib.Literal("040", lang="en"),
    WRONG,
    *DATES,
]

# SHACL has no order between values of different kinds. pyshacl orders them all the same, or ends with an error: the
# properties that the shapes compare get values of their own kind, or a text, only.
NUMBERS = [rdflib.Literal(n, datatype=XSD.integer) for n in (-7, 0, 3, 12345)] + [rdflib.Literal("1.5", datatype=XSD.decimal)]
ORDERED = {DSE.begin: DATES[:3], DSE.end: DATES[:3]} | {
    DSE[name]: NUMBERS + [rdflib.Literal("x")]
    for name in ("beginOffset", "endOffset", "confidence", "quantity", "votesFor", "votesAgainst", "abstentions")}


def instances(graph, ontology, name):
    """Nodes of the class or one below it, sorted."""
    classes = set(ontology.transitive_subjects(RDFS.subClassOf, name))
    return sorted({node for kind in classes for node in graph.subjects(RDF.type, kind)})


class Mutator:
    def __init__(self, graph, shapes, ontology, random):
        self.graph, self.shapes, self.ontology, self.random = graph, shapes, ontology, random
        self.nodes = sorted({node for node in graph.subjects() if isinstance(node, rdflib.URIRef)})

    def one(self, nodes):
        return self.random.choice(nodes) if nodes else None

    def any_value(self, path=None):
        if path in ORDERED:
            return self.random.choice(ORDERED[path])
        kind = self.random.random()
        if kind < 0.4:
            return self.one(self.nodes)
        return rdflib.BNode() if kind < 0.45 else self.random.choice(VALUES)

    def break_each(self, wanted):
        """Breaks the constraints (shape, path, component) that are wanted, each at a node of its own where there are enough."""
        for shape, path, component in sorted(wanted):
            kinds = sorted(self.shapes.objects(rdflib.URIRef(shape), SH.targetClass))
            nodes = [node for kind in kinds for node in instances(self.graph, self.ontology, kind)]
            node = self.one(nodes)
            if node is None or self.random.random() < 0.2:
                node = rdflib.URIRef(f"https://w3id.org/dse/id/made-{self.random.randrange(10 ** 9)}")
                self.graph.add((node, RDF.type, self.random.choice(kinds)))
            if path.startswith("^"):
                self.graph.remove((None, rdflib.URIRef(path[1:]), node))
            elif path:
                self.break_property(node, rdflib.URIRef(path), component)
            else:
                self.break_node(rdflib.URIRef(shape), node, component)

    def break_property(self, node, path, component):
        values = sorted(self.graph.objects(node, path), key=str)
        if component == "MinCount":
            self.graph.remove((node, path, None))
        elif component == "MaxCount":
            for _ in range(3):
                self.graph.add((node, path, self.any_value(path)))
        elif component == "UniqueLang":
            for words in ("one", "two"):
                self.graph.add((node, path, rdflib.Literal(words, lang="en")))
        elif component == "Not":
            self.graph.add((node, path, self.one(instances(self.graph, self.ontology, DSE.Government)) or WRONG))
        elif component in ("MinInclusive", "MaxInclusive"):
            self.graph.add((node, path, self.random.choice(NUMBERS)))
        elif component == "MinLength":
            self.graph.add((node, path, rdflib.Literal("")))
        elif component == "Datatype":  # a text is ordered against no date and no number by anybody
            self.graph.set((node, path, rdflib.Literal("x") if path in ORDERED else self.any_value()))
        elif component.startswith("LessThan"):
            begin, end = (DATES[2], DATES[0]) if path == DSE.begin else (NUMBERS[3], NUMBERS[1])
            self.graph.set((node, path, begin))
            self.graph.set((node, DSE.end if path == DSE.begin else DSE.endOffset, end))
        else:
            if values and self.random.random() < 0.5:
                self.graph.remove((node, path, None))
            self.graph.add((node, path, self.any_value(path)))

    def break_node(self, shape, node, component):
        if component == "NodeKind":
            self.graph.add((rdflib.BNode(), RDF.type, self.shapes.value(shape, SH.targetClass)))
        elif component == "Not":
            self.graph.add((node, RDF.type, self.random.choice([DSE.State, DSE.Place, DSE.Organisation])))
        for alternatives in self.shapes.objects(shape, SH["or"]):
            for alternative in Collection(self.shapes, alternatives):
                for part in self.shapes.objects(alternative, SH.property):
                    self.graph.remove((node, self.shapes.value(part, SH.path), None))

    def break_rules(self):
        """What the queries of the shapes look for."""
        graph, random = self.graph, self.random
        event = lambda: self.one(instances(graph, self.ontology, DSE.Event))
        e = event()
        graph.set((e, DSE.begin, DATES[2]))
        graph.set((e, DSE.status, DSE.Occurred))
        e = event()
        graph.remove((e, DSE.precision, None))
        graph.set((e, DSE.end, DATES[0]))
        graph.set((e, DSE.status, DSE.Expected))
        e = event()
        graph.add((e, random.choice([DSE.follows, DSE.subEventOf, DSE.inResponseTo]), e))
        graph.set((event(), DSE.evidence, self.one(instances(graph, self.ontology, DSE.Sentence))))
        graph.remove((event(), DSE.reportedIn, None))
        meeting = self.one(instances(graph, self.ontology, DSE.Consultation))
        if meeting:
            graph.set((meeting, DSE["format"], rdflib.Literal(random.choice(["bilateral", "trilateral", "huge"]))))
            graph.add((meeting, DSE.party, self.one(instances(graph, self.ontology, DSE.State))))
        people = instances(graph, self.ontology, DSE.Person)
        if people:
            person = self.one(people)
            graph.add((person, random.choice([DSE.metWith, DSE.scheduledToMeet]), random.choice([person, self.one(people)])))
            graph.add((self.one(people), RDF.type, random.choice([DSE.Diplomat, DSE.Leader])))
        states = instances(graph, self.ontology, DSE.State)
        if len(states) > 1:
            graph.set((states[0], DSE.iso3, graph.value(states[1], DSE.iso3) or rdflib.Literal("PRK")))
        sentence = self.one(instances(graph, self.ontology, DSE.Sentence))
        if sentence:
            graph.set((sentence, DSE.text, rdflib.Literal("é𝄞")))

    def edit(self, count):
        """Removes and turns statements of any kind."""
        for _ in range(count):
            triple = self.one(sorted(self.graph, key=str))
            self.graph.remove(triple)
            if self.random.random() < 0.6:
                self.graph.add((triple[0], triple[1], self.any_value(triple[1])))


def constraints(shapes, own_components):
    """All (shape, path, component) of shapes with a target, for the components by parameter; queries by their message."""
    found = set()
    for shape in set(shapes.subjects(SH.targetClass)):
        for part in [None, *shapes.objects(shape, SH.property)]:
            path = shapes.value(part, SH.path) if part else ""
            if isinstance(path, rdflib.BNode):
                path = "^" + shapes.value(path, SH.inversePath)
            for parameter in shapes.predicates(part or shape):
                name = str(parameter).rpartition("#")[2]
                if parameter in SH and name in own_components:
                    found.add((str(shape), str(path), own_components[name]))
    return found


def queries(shapes):
    return {(str(shape), str(shapes.value(query, SH.message))) for shape, query in shapes.subject_objects(SH.sparql)}


def mutated(graph, shapes, ontology, wanted, random):
    copy = rdflib.Graph()
    for triple in graph:
        copy.add(triple)
    mutator = Mutator(copy, shapes, ontology, random)
    mutator.break_rules()
    mutator.break_each(wanted)
    mutator.edit(10)
    return copy
