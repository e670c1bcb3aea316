"""Runs the W3C SPARQL query suites through `chancery query` and prints a table of right, refused and wrong per group.

Ends with 1 when an answer is wrong. Usage: sparql_suites.py FOLDER [--show]   (--show prints refused cases too)
"""

import collections
import csv
import io
import itertools
import json
import os
import pathlib
import subprocess
import sys

import pyoxigraph
import rdflib
from rdflib.compare import isomorphic
from rdflib.namespace import RDF, RDFS

MF = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
QT = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-query#")
RS = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/result-set#")
XSD = "http://www.w3.org/2001/XMLSchema#"
CHANCERY = os.environ["CHANCERY"]
WORK = pathlib.Path(os.environ.get("INTEROP_DIR", "/tmp"))
LEFT_OUT = {"service", "entailment", "delete-insert", "syntax-update-1", "syntax-update-2"}
BLANK_SCOPES = {}


def path_of(iri):
    return pathlib.Path(str(iri).removeprefix("file://"))


def manifests(folder):
    for suite in ("sparql10", "sparql11"):
        for file in sorted((folder / suite).glob("*/manifest.ttl")):
            if file.parent.name not in LEFT_OUT:
                yield suite, file


def entries(file):
    graph = rdflib.Graph().parse(file, format="turtle")
    for manifest in graph.subjects(MF.entries):
        for entry in graph.items(graph.value(manifest, MF.entries)):
            yield graph, entry


def write_data(graph, action, to):
    """The default graph and the named graphs of a case as one file of N-Quads."""
    quads = []
    for data in graph.objects(action, QT.data):
        quads += [(*triple, None) for triple in apart(data)]
    for data in graph.objects(action, QT.graphData):
        file, name = data, data
        if (data, QT.graph, None) in graph:
            file, name = graph.value(data, QT.graph), graph.value(data, RDFS.label)
        quads += [(*triple, pyoxigraph.NamedNode(str(name))) for triple in apart(file)]
    to.write_text("".join(f"{s} {p} {o} {g or ''} .\n" for s, p, o, g in quads), encoding="utf-8")


def apart(iri):
    """The quads of a file, its blank nodes named after it: the same label in two files is not the same node."""
    number = BLANK_SCOPES.setdefault(str(iri), len(BLANK_SCOPES))
    rename = lambda t: pyoxigraph.BlankNode(f"f{number}x{t.value}") if isinstance(t, pyoxigraph.BlankNode) else t
    for q in parsed(iri):
        yield rename(q.subject), q.predicate, rename(q.object)


def parsed(iri):
    file = path_of(iri)
    formats = {".ttl": pyoxigraph.RdfFormat.TURTLE, ".rdf": pyoxigraph.RdfFormat.RDF_XML, ".n3": pyoxigraph.RdfFormat.TURTLE,
               ".nt": pyoxigraph.RdfFormat.N_TRIPLES, ".trig": pyoxigraph.RdfFormat.TRIG}
    return pyoxigraph.parse(path=str(file), format=formats[file.suffix], base_iri=str(iri))


def ask(query_iri, data, output):
    text = path_of(query_iri).read_text(encoding="utf-8")
    query = WORK / "query.rq"
    query.write_text(f"BASE <{query_iri}>\n{text}", encoding="utf-8")
    command = [CHANCERY, "query", str(data), "--no-ontology", "--default-graph", "unnamed", "--file", str(query), "--output", output]
    return subprocess.run(command, capture_output=True, timeout=120)


def number(value, datatype):
    try:
        return float(value) if datatype.removeprefix(XSD) in ("integer", "decimal", "double", "float") else None
    except ValueError:
        return None


def plain(kind, value, datatype="", language=""):
    if datatype == XSD + "string":
        datatype = ""
    if kind == "literal" and datatype.startswith(XSD):
        as_number = number(value, datatype)
        value = as_number if as_number is not None else value
    return (kind, value, datatype, language.lower())


def of_term(term):
    if isinstance(term, (rdflib.URIRef, pyoxigraph.NamedNode)):
        return plain("uri", str(term) if isinstance(term, rdflib.URIRef) else term.value)
    if isinstance(term, (rdflib.BNode, pyoxigraph.BlankNode)):
        return plain("bnode", str(term))
    if isinstance(term, rdflib.Literal):
        return plain("literal", str(term), str(term.datatype or ""), term.language or "")
    return plain("literal", term.value, "" if term.language else term.datatype.value, term.language or "")


def expected_rows(file):
    """None for a graph; a bool for ASK; else rows as dictionaries."""
    formats = {".srx": pyoxigraph.QueryResultsFormat.XML, ".srj": pyoxigraph.QueryResultsFormat.JSON,
               ".tsv": pyoxigraph.QueryResultsFormat.TSV}
    if file.suffix in formats:
        result = pyoxigraph.parse_query_results(path=str(file), format=formats[file.suffix])
        if isinstance(result, pyoxigraph.QueryBoolean):
            return bool(result)
        names = [v.value for v in result.variables]
        return [{n: of_term(s[i]) for i, n in enumerate(names) if s[i] is not None} for s in result]
    graph = rdflib.Graph().parse(file, format="xml" if file.suffix == ".rdf" else "turtle")
    result = graph.value(None, RDF.type, RS.ResultSet)
    if result is None:
        return None
    if (result, RS.boolean, None) in graph:
        return graph.value(result, RS.boolean).toPython()
    rows = []
    for solution in graph.objects(result, RS.solution):
        rows.append({str(graph.value(b, RS.variable)): of_term(graph.value(b, RS.value)) for b in graph.objects(solution, RS.binding)})
    return rows


def our_rows(text):
    result = json.loads(text)
    if "boolean" in result:
        return result["boolean"]
    return [{n: plain(v["type"], v["value"], v.get("datatype", ""), v.get("xml:lang", "")) for n, v in row.items()}
            for row in result["results"]["bindings"]]


def same_rows(a, b):
    """Equal as bags, blank nodes renamed where that makes them so."""
    if len(a) != len(b):
        return False
    bag = lambda rows, names: collections.Counter(
        frozenset((n, ("bnode", names.get(v[1], v[1]), "", "") if v[0] == "bnode" else v) for n, v in row.items()) for row in rows)
    ours = sorted({v[1] for row in a for v in row.values() if v[0] == "bnode"})
    theirs = sorted({v[1] for row in b for v in row.values() if v[0] == "bnode"})
    if len(ours) != len(theirs):
        return False
    if not ours:
        return bag(a, {}) == bag(b, {})
    if len(ours) > 7:
        blank = lambda rows: collections.Counter(frozenset((n, v[0] if v[0] == "bnode" else v) for n, v in r.items()) for r in rows)
        return blank(a) == blank(b)
    wanted = bag(b, {})
    return any(bag(a, dict(zip(ours, order))) == wanted for order in itertools.permutations(theirs))


def csv_rows(text):
    rows = list(csv.reader(io.StringIO(text)))
    cell = lambda text: "_:" if text.startswith("_:") else text
    return rows[0], collections.Counter(tuple(cell(c) for c in row) for row in rows[1:])


def judge(graph, entry):
    """'right', 'refused' or 'wrong', and why."""
    kinds = set(graph.objects(entry, RDF.type))
    action = graph.value(entry, MF.action)
    data = WORK / "data.nq"
    syntax = {k for k in kinds if "Syntax" in str(k)}
    if syntax:
        data.write_text("")
        done = ask(action, data, "json")
        negative = any("Negative" in str(k) for k in syntax)
        if done.returncode not in (0, 2):
            return "wrong", f"exit code {done.returncode}"
        if negative:
            return ("right", "") if done.returncode == 2 else ("wrong", "accepts what is malformed")
        return ("right", "") if done.returncode == 0 else ("refused", done.stderr.decode())
    if not kinds & {MF.QueryEvaluationTest, MF.CSVResultFormatTest}:
        return None, ""
    result = path_of(graph.value(entry, MF.result))
    query = graph.value(action, QT.query)
    write_data(graph, action, data)
    done = ask(query, data, "csv" if result.suffix == ".csv" else "json")
    if done.returncode == 2:
        return "refused", done.stderr.decode()
    if done.returncode != 0:
        return "wrong", f"exit code {done.returncode}"
    text = done.stdout.decode()
    if result.suffix == ".csv":
        same = csv_rows(text) == csv_rows(result.read_text(encoding="utf-8"))
        return ("right", "") if same else ("wrong", text)
    rows = expected_rows(result)
    if rows is None:
        built = rdflib.Graph().parse(data=text, format="turtle")
        wanted = rdflib.Graph().parse(result, format="xml" if result.suffix == ".rdf" else "turtle")
        return ("right", "") if isomorphic(built, wanted) else ("wrong", text)
    ours = our_rows(text)
    same = ours == rows if isinstance(rows, bool) or isinstance(ours, bool) else same_rows(ours, rows)
    return ("right", "") if same else ("wrong", text)


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    show = "--show" in sys.argv
    totals = collections.defaultdict(collections.Counter)
    for suite, file in manifests(folder):
        for graph, entry in entries(file):
            try:
                verdict, why = judge(graph, entry)
            except subprocess.TimeoutExpired:
                verdict, why = "wrong", "did not end"
            if verdict is None:
                continue
            totals[suite, file.parent.name][verdict] += 1
            if verdict == "wrong" or (show and verdict == "refused"):
                print(f"{verdict}: {suite}/{file.parent.name} {str(entry).rsplit('/')[-1]}: {why.strip()[:300]}")
    print("| suite | group | right | refused | wrong |\n|---|---|---|---|---|")
    for suite in ("sparql10", "sparql11"):
        whole = collections.Counter()
        for (of, group), counts in sorted(totals.items()):
            if of == suite:
                whole += counts
                print(f"| {suite} | {group} | {counts['right']} | {counts['refused']} | {counts['wrong']} |")
        print(f"| {suite} | **all** | {whole['right']} | {whole['refused']} | {whole['wrong']} |")
    return 1 if any(counts["wrong"] for counts in totals.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
