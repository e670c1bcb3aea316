"""Independent readers of RDF files, each giving an Oxigraph dataset; canonical forms to compare them by."""
import os
import logging
import subprocess
import warnings

import pyoxigraph as ox
import rdflib

rdflib.NORMALIZE_LITERALS = False
warnings.simplefilter("ignore")  # rdflib's, about lexical forms
logging.getLogger("rdflib").setLevel(logging.CRITICAL)

FORMATS = {"nt": ox.RdfFormat.N_TRIPLES, "nq": ox.RdfFormat.N_QUADS, "ttl": ox.RdfFormat.TURTLE,
           "trig": ox.RdfFormat.TRIG, "jsonld": ox.RdfFormat.JSON_LD, "rdf": ox.RdfFormat.RDF_XML}
WITH_GRAPHS = ("nq", "trig", "jsonld")
SERD = {"nt": "ntriples", "nq": "nquads", "ttl": "turtle", "trig": "trig"}
RAPTOR = SERD | {"rdf": "rdfxml"}
RDFLIB = {"nt": "nt", "nq": "nquads", "ttl": "turtle", "trig": "trig", "rdf": "xml", "jsonld": "json-ld"}


class Unreadable(Exception):
    """A reader refused a file."""


def run(*command, good=(0,)):
    done = subprocess.run(command, capture_output=True, timeout=300, check=False)
    if done.returncode not in good:
        raise Unreadable(f"exit code {done.returncode}: {done.stderr.decode(errors='replace').strip()[:200]}")
    return done.stdout


def dataset_of(nquads):
    return ox.Dataset(ox.parse(nquads, format=ox.RdfFormat.N_QUADS, lenient=True))


def by_oxigraph(file, base=None):
    try:
        extension = file.suffix[1:]
        return ox.Dataset(ox.parse(path=str(file), format=FORMATS[extension], base_iri=base))
    except (SyntaxError, ValueError) as error:
        raise Unreadable(str(error)[:200]) from error


def by_serd(file, base="http://base.test/"):
    return dataset_of(run("serdi", "-q", "-i", SERD[file.suffix[1:]], "-o", "nquads", str(file), base))


def by_raptor(file, base="http://base.test/"):
    return dataset_of(run("rapper", "-q", "-i", RAPTOR[file.suffix[1:]], "-o", "nquads", str(file), base, good=(0, 2)))  # 2: with warnings


def by_rdflib(file, base=None):
    try:
        graph = rdflib.Dataset()
        graph.parse(file, format=RDFLIB[file.suffix[1:]], publicID=base)
        text = graph.serialize(format="nquads", encoding="utf-8")
        default = str(rdflib.graph.DATASET_DEFAULT_GRAPH_ID)
        triples_only = file.suffix[1:] not in WITH_GRAPHS
        quads = dataset_of(text)
        keep = lambda quad: triples_only or (isinstance(quad.graph_name, ox.NamedNode) and quad.graph_name.value == default)
        return ox.Dataset(ox.Quad(q.subject, q.predicate, q.object) if keep(q) else q for q in quads)
    except Exception as error:  # rdflib raises whatever its parsers meet
        raise Unreadable(f"{type(error).__name__}: {str(error)[:200]}") from error


def by_chancery(file, base=None):
    out = file.with_name("by_chancery.nq")
    run(os.environ["CHANCERY"], "convert", str(file), str(out), *(["--base", base] if base else []))
    return by_oxigraph(out)


READERS = {"serd": (by_serd, SERD), "raptor": (by_raptor, RAPTOR), "rdflib": (by_rdflib, RDFLIB),
           "Oxigraph": (by_oxigraph, FORMATS), "ours": (by_chancery, FORMATS)}


def canonical(dataset, with_graphs=True):
    """Equal for two datasets that differ in the labels of blank nodes and the case of language tags only."""
    quads = set()
    for quad in dataset:
        term = quad.object
        if isinstance(term, ox.Literal) and term.language:
            term = ox.Literal(term.value, language=term.language.lower())
        quads.add(ox.Quad(quad.subject, quad.predicate, term, quad.graph_name if with_graphs else ox.DefaultGraph()))
    copy = ox.Dataset(quads)
    copy.canonicalize(ox.CanonicalizationAlgorithm.UNSTABLE)
    return frozenset(str(quad) for quad in copy)
