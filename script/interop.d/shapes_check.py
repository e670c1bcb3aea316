"""Puts one fault after another into a small graph and sees to it that the shapes find each, in pyshacl and in
`chancery check`. Then puts many faults at once into sound graphs, until each constraint of the shapes was broken, and
compares the findings of both one by one.

shapes_check.py ONTOLOGY_FOLDER ROUNDS GRAPH...
"""

import logging
import pathlib
import random
import sys

import rdflib

logging.getLogger("rdflib.term").setLevel(logging.CRITICAL)  # literals outside their datatype are put in on purpose
import shapes_compare
import shapes_mutations

PREFIXES = """
@prefix dse: <https://w3id.org/dse#> . @prefix id: <https://w3id.org/dse/id/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix schema: <http://schema.org/> . @prefix dcterms: <http://purl.org/dc/terms/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""

SOUND = """
id:article-x a dse:Article ; schema:headline "Talks"@en ; schema:inLanguage "en" ; dcterms:source "x" ;
    dse:referenceDate "2031-06-04"^^xsd:date .
id:s1 a dse:Sentence ; dse:inArticle id:article-x ; dse:beginOffset 0 ; dse:endOffset 13 ; dse:text "Moss met Abe." ;
    dse:mentions id:person-moss , id:person-abe .
id:state-USA a dse:State , dse:Agent ; skos:prefLabel "United States"@en ; dse:iso3 "USA" .
id:state-JPN a dse:State , dse:Agent ; skos:prefLabel "Japan"@en ; dse:iso3 "JPN" .
id:state-KOR a dse:State , dse:Agent ; skos:prefLabel "South Korea"@en ; dse:iso3 "KOR" .
id:gov-JPN a dse:Government , dse:Organisation , dse:Agent ; skos:prefLabel "Government of Japan"@en ; dse:governmentOf id:state-JPN .
id:place-seoul a dse:Place ; skos:prefLabel "Seoul"@en .
id:person-moss a dse:Person , dse:Diplomat , dse:Agent ; skos:prefLabel "Dana Moss"@en ; dse:metWith id:person-abe .
id:person-abe a dse:Person , dse:Agent ; skos:prefLabel "Ken Abe"@en ; dse:metWith id:person-moss .
id:office-x a dse:Office ; rdfs:label "envoy"@en ; dse:officeOf id:state-USA ; dse:officeType dse:Envoy .
id:tenure-x a dse:Tenure ; dse:holder id:person-moss ; dse:office id:office-x ; dse:reportedIn id:article-x ;
    dse:evidence id:s1 ; dse:confidence 0.9 .
id:e1 a dse:Meeting , dse:Consultation , dse:Event ; rdfs:label "Meeting"@en ; dse:status dse:Occurred ;
    dse:participant id:person-moss , id:person-abe ; dse:party id:state-USA , id:state-JPN ; dse:format "bilateral" ;
    dse:begin "2031-06-03"^^xsd:date ; dse:end "2031-06-03"^^xsd:date ; dse:precision dse:Day ; dse:place id:place-seoul ;
    dse:reportedIn id:article-x ; dse:evidence id:s1 ; dse:confidence 0.85 ; dse:cameo "040" .
"""

# what is wrong: what to put for what
FAULTS = {
    "an event that occurred after its article": ('dse:begin "2031-06-03"', 'dse:begin "2031-06-05"'),
    "an event that ends before it begins": ('dse:end "2031-06-03"', 'dse:end "2031-06-02"'),
    "a date without a precision": ("dse:precision dse:Day ;", ""),
    "an event without a status": ("dse:status dse:Occurred ;", ""),
    "an event with two statuses": ("dse:status dse:Occurred", "dse:status dse:Occurred , dse:Failed"),
    "an event without evidence": ('dse:evidence id:s1 ; dse:confidence 0.85', "dse:confidence 0.85"),
    "a confidence over 1": ("dse:confidence 0.85", "dse:confidence 1.85"),
    "metWith without a meeting that occurred": ("dse:status dse:Occurred", "dse:status dse:Planned"),
    "a meeting with one side": (
        "dse:participant id:person-moss , id:person-abe ; dse:party id:state-USA , id:state-JPN",
        "dse:participant id:person-moss ; dse:party id:state-USA",
    ),
    "a place that takes part": ("dse:participant id:person-moss", "dse:participant id:place-seoul , id:person-moss"),
    "a government as party": ("dse:party id:state-USA , id:state-JPN", "dse:party id:state-USA , id:gov-JPN"),
    "a bilateral meeting of three": ("dse:party id:state-USA", "dse:party id:state-KOR , id:state-USA"),
    "two nodes for one state": ('dse:iso3 "JPN"', 'dse:iso3 "USA"'),
    "a person who is a state": ("id:person-abe a dse:Person", "id:person-abe a dse:State , dse:Person"),
    "a person whom no sentence mentions": ("id:person-moss , id:person-abe .\nid:state-USA", "id:person-moss .\nid:state-USA"),
    "an offset that does not fit the text": ("dse:endOffset 13", "dse:endOffset 14"),
    "a diplomat without an office": ("dse:holder id:person-moss", "dse:holder id:person-abe"),
    "a code that is none": ('dse:cameo "040"', 'dse:cameo "meet"'),
    "a hash that is none": ('dcterms:source "x"', 'dcterms:source "x" ; dse:sha256 "abc"'),
    "a state without a name": ('skos:prefLabel "Japan"@en ; dse:iso3', "dse:iso3"),
}


# Parameters of SHACL by the name of their component in our output.
COMPONENTS = {name: name[0].upper() + name[1:] for name in (
    "class datatype in lessThan lessThanOrEquals maxCount maxInclusive minCount minInclusive minLength nodeKind not or pattern "
    "uniqueLang").split()}


class Comparison:
    def __init__(self, ontology):
        self.shapes_file, self.ontology_file = ontology / "shapes.ttl", ontology / "ontology.ttl"
        self.shapes = rdflib.Graph().parse(self.shapes_file)
        self.ontology = rdflib.Graph().parse(self.ontology_file)
        self.to_break = shapes_mutations.constraints(self.shapes, COMPONENTS) | shapes_mutations.queries(self.shapes)
        self.problems, self.broken, self.findings, self.settled, self.graphs = [], set(), 0, 0, 0

    def add(self, graph, name):
        """Compares both on a graph. @return whether it conforms"""
        problems, broken, findings, settled = shapes_compare.compare(
            graph, name, self.shapes_file, self.shapes, self.ontology_file, self.ontology)
        self.problems += problems
        self.broken |= broken
        self.findings += findings
        self.settled += settled
        self.graphs += 1
        return findings == 0

    def left(self):
        return self.to_break - self.broken


def faults(comparison):
    graph_of = lambda turtle: rdflib.Graph().parse(data=PREFIXES + turtle, format="turtle")
    if not comparison.add(graph_of(SOUND), "sound"):
        comparison.problems.append("the sound graph does not conform")
    for number, (fault, (sound, faulty)) in enumerate(FAULTS.items()):
        if SOUND.count(sound) != 1:
            comparison.problems.append(f"{fault}: '{sound}' stands {SOUND.count(sound)} times in the sound graph")
        elif comparison.add(graph_of(SOUND.replace(sound, faulty)), f"fault-{number}"):
            comparison.problems.append(f"not found: {fault}")


def mutations(comparison, rounds, files):
    graphs = {pathlib.Path(file).stem: rdflib.Graph().parse(file) for file in files}
    for name, graph in graphs.items():
        if not comparison.add(graph, name):
            comparison.problems.append(f"{name} does not conform")
    for number in range(rounds):
        for name, graph in graphs.items():
            wanted = {key for key in comparison.left() if len(key) == 3}
            mutated = shapes_mutations.mutated(
                graph, comparison.shapes, comparison.ontology, wanted, random.Random(f"{name} {number}"))
            comparison.add(mutated, f"{name}-{number}")
    comparison.problems += [f"never broken: {' '.join(key)}" for key in sorted(comparison.left())]


def main():
    comparison = Comparison(pathlib.Path(sys.argv[1]))
    faults(comparison)
    mutations(comparison, int(sys.argv[2]), sys.argv[3:])
    for problem in comparison.problems:
        print(f"interop shapes: {problem}", file=sys.stderr)
    print(f"interop shapes: {comparison.graphs} graphs, {comparison.findings} findings, {len(comparison.to_break)} constraints broken "
          f"at least once less {len(comparison.left())}, {comparison.settled} findings settled by Oxigraph, "
          f"{len(comparison.problems)} problems")
    return 1 if comparison.problems else 0


if __name__ == "__main__":
    sys.exit(main())
