"""Runs the shapes over a graph in pyshacl and in `chancery check`, and gives what each finds."""

import json
import os
import pathlib
import subprocess

import pyoxigraph as ox
import pyshacl
import rdflib
from rdflib.namespace import SH

CHANCERY = os.environ["CHANCERY"]
WORK = pathlib.Path(os.environ.get("INTEROP_DIR", "/tmp"))


def text(term):
    """A term without what a JSON string cannot tell apart from it by accident."""
    if term is None:
        return None
    if isinstance(term, rdflib.Literal):
        datatype = str(term.datatype or "")
        return ("literal", str(term), "" if datatype.endswith("#string") else datatype, (term.language or "").lower())
    return ("bnode" if isinstance(term, rdflib.BNode) else "uri", str(term))


QUERY = str(SH.SPARQLConstraintComponent)


def theirs(graph, shapes, ontology):
    """(verdict, findings) of pyshacl: a finding is (focus, path, value, component)."""
    verdict, report, _ = pyshacl.validate(graph, shacl_graph=shapes, ont_graph=ontology, inference="none")
    findings = set()
    for result in report.subjects(rdflib.RDF.type, SH.ValidationResult):
        path = report.value(result, SH.resultPath)
        if isinstance(path, rdflib.BNode):
            path = "^" + str(report.value(path, SH.inversePath))
        component = str(report.value(result, SH.sourceConstraintComponent))
        findings.add((str(report.value(result, SH.focusNode)), str(path or ""), text(report.value(result, SH.value)), component))
    return verdict, findings


def by_oxigraph(file, shapes, ontology_file):
    """What the queries of the shapes find in Oxigraph, which unlike rdflib has no order between kinds of values."""
    store = ox.Store()
    store.bulk_load(path=str(file), format=ox.RdfFormat.N_TRIPLES)
    store.bulk_load(path=str(ontology_file), format=ox.RdfFormat.TURTLE)
    declared = [(d, shapes.value(d, SH.prefix), shapes.value(d, SH.namespace)) for d in shapes.objects(None, SH.declare)]
    prefixes = "".join(f"PREFIX {prefix}: <{namespace}>\n" for _, prefix, namespace in declared)
    findings = set()
    for shape, query in shapes.subject_objects(SH.sparql):
        targets = " ".join(target.n3() for target in shapes.objects(shape, SH.targetClass))
        subclass = "<http://www.w3.org/2000/01/rdf-schema#subClassOf>"
        focus = {row[0] for row in store.query(f"SELECT ?x {{ VALUES ?c {{ {targets} }} ?x a/{subclass}* ?c }}")}
        result = store.query(prefixes + str(shapes.value(query, SH.select)))
        names = [variable.value for variable in result.variables]
        for row in result:
            node = row[names.index("this")]
            value = row[names.index("value")] if "value" in names else node
            if node in focus:
                kind = "bnode" if isinstance(node, ox.BlankNode) else "uri"
                other = (value.value, value.language or "") if isinstance(value, ox.Literal) else None
                findings.add((node.value, "", ("literal", other[0], "", other[1]) if other else (kind, value.value), QUERY))
    return findings


def ours(graph, file, shapes):
    """(verdict, findings, constraints that were broken: (shape, path, name), of queries (shape, message))."""
    graph.serialize(file, format="nt", encoding="utf-8")
    done = subprocess.run([CHANCERY, "check", str(file), "--shapes", str(shapes), "--output", "json"], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr)
    report = json.loads(done.stdout)
    findings, broken = set(), set()
    for result in report["results"]:
        is_query = result["component"] == QUERY
        broken.add((result["shape"], result["message"]) if is_query else (result["shape"], result.get("path", ""), result["constraint"]))
        value = result.get("value")
        if value is not None and value["type"] == "literal":
            value = ("literal", value["value"], value.get("datatype", ""), value.get("xml:lang", ""))
        elif value is not None:
            value = (value["type"], value["value"])
        findings.add((result["focus"], result.get("path", ""), value, result["component"]))
    if (done.returncode == 0) != report["conforms"]:
        raise SystemExit(f"exit code {done.returncode}, but conforms is {report['conforms']}")
    return report["conforms"], findings, broken


def compare(graph, name, shapes_file, shapes, ontology_file, ontology):
    """(problems, constraints broken, number of findings, number of queries' findings that Oxigraph had to settle)."""
    file = WORK / f"{name}.nt"
    verdict, mine, broken = ours(graph, file, shapes_file)
    their_verdict, wanted = theirs(graph, shapes, ontology)
    settled = {finding for finding in wanted ^ mine if finding[3] == QUERY}
    if settled:
        wanted = {finding for finding in wanted if finding[3] != QUERY} | by_oxigraph(file, shapes, ontology_file)
        their_verdict = not wanted
    problems = [f"{name}: {label} {finding}" for label, few, many in (("only ours", wanted, mine), ("only pyshacl", mine, wanted))
                for finding in sorted(many - few, key=str)]
    if verdict != their_verdict:
        problems.append(f"{name}: conforms is {verdict}, in pyshacl {their_verdict}")
    return problems, broken, len(mine), len(settled)
