"""Writes the hostile values by `chancery convert` and compares what each reader finds. hostile_check.py VALUES"""
import csv
import os
import pathlib
import re
import subprocess
import sys

import pyoxigraph as ox

from rdf_readers import FORMATS, READERS, WITH_GRAPHS, Unreadable

CHANCERY = os.environ["CHANCERY"]
WORK = pathlib.Path(os.environ["INTEROP_DIR"])
X = "http://x.test/"
XSD = "http://www.w3.org/2001/XMLSchema#"
LONG = 100_000  # rdflib reads a line in a time that grows with the square of its length
SUBJECT = re.compile(rb"http://x\.test/v(\d+)([a-z])")


def unescaped(cell):
    """The bytes of a cell; the head of values.tsv states the escapes."""
    if cell.startswith("*"):
        times, _, rest = cell[1:].partition(" ")
        return int(times) * unescaped(rest)
    undo = lambda m: bytes([int(m[2], 16)]) if m[2] else chr(int(m[3] or m[4], 16)).encode() if m[3] or m[4] else b"\\"
    parts = re.split(r"(\\(?:x(..)|u(....)|U(........)|\\))", cell)
    out, at = b"", 0
    while at < len(parts):
        out += parts[at].encode()
        if at + 1 < len(parts):
            out += undo([None, *parts[at + 1:at + 5]])
        at += 5
    return out


def escaped(raw, special):
    """Bytes between quotation marks or brackets of N-Quads."""
    return b"".join(b"\\u%04X" % b if b < 0x20 or b in special else bytes([b]) for b in raw)


def spelled(kind, raw, of):
    """The value as a term of N-Quads."""
    text = b'"' + escaped(raw, b'"\\') + b'"'
    if kind == "text":
        return text
    if kind == "language":
        return b'"text"@' + raw
    if kind == "label":
        return b"_:" + raw
    if kind == "iri":
        return b"<" + escaped(raw, b' <>"{}|^`\\') + b">"
    return (text if kind == "value" else b'"text"') + b"^^" + (spelled("iri", raw, "") if kind == "datatype" else f"<{XSD}{of[4:]}>".encode())


def wanted(kind, raw, of):
    """The value as Oxigraph's term; any blank node is like any other."""
    if kind == "label":
        return "_:"
    text = raw.decode()
    return {"text": lambda: ox.Literal(text), "language": lambda: ox.Literal("text", language=text.lower()),
            "iri": lambda: ox.NamedNode(text), "datatype": lambda: ox.Literal("text", datatype=ox.NamedNode(text)),
            "value": lambda: ox.Literal(text, datatype=ox.NamedNode(XSD + of[4:]))}[kind]()


class Case:
    """A value in one place of a statement; `name` is the end of the statement's subject."""

    def __init__(self, line, place, kind, raw, of, kept):
        self.line, self.place, self.kept = line, place, kept
        self.name = f"{line}{place}"
        value = spelled(kind, raw, of)
        subject = f"<{X}v{self.name}>".encode()
        p, o = f"<{X}p>".encode(), f"<{X}o>".encode()
        self.quad = b" ".join({"o": (subject, p, value), "p": (subject, value, o), "g": (subject, p, o, value)}[place]) + b" .\n"
        self.wanted = wanted(kind, raw, of) if kept else None


def cases(path):
    with open(path, encoding="utf-8") as file:
        rows = [(number, line.rstrip("\n").split("\t")) for number, line in enumerate(file, 1) if not line.startswith("#")]
    for number, (kind, value, of, verdict, _) in rows[1:]:
        raw = unescaped(value)
        if kind in ("language", "label") and re.search(rb"[\s]", raw):
            continue  # not one term of N-Quads, whatever one does
        # As a document the lexical forms that are wrong for their datatype are legal RDF.
        kept = verdict == "kept" or kind == "value"
        for place in "opg" if kind == "iri" else "o":
            yield Case(number, place, kind, raw, of, kept)


def found_in(dataset, with_graphs):
    """Name of a case -> what the statement has at its place."""
    found = {}
    for quad in dataset:
        match = SUBJECT.fullmatch(quad.subject.value.encode())
        place = match[2].decode()
        term = {"o": quad.object, "p": quad.predicate, "g": quad.graph_name}[place]
        if isinstance(term, ox.Literal) and term.language:
            term = ox.Literal(term.value, language=term.language.lower())
        found[match[1].decode() + place] = "_:" if isinstance(term, ox.BlankNode) else term
    return found


def convert(quads, extension):
    """The file, and the names of the cases that stand in it."""
    source, out = WORK / "in.nq", WORK / f"out.{extension}"
    source.write_bytes(b"".join(quads))
    done = subprocess.run([CHANCERY, "convert", source, out], capture_output=True, timeout=300, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"convert to {extension}: {done.stderr.decode(errors='replace')}")
    return out, done.stderr


def faults_of(reader, file, expected, extension):
    """Names of the cases that the reader does not give back equal; None when it does not read the file at all."""
    try:
        found = found_in(reader(file), extension in WITH_GRAPHS)
    except (Unreadable, SyntaxError, ValueError, KeyError, AttributeError, TypeError):
        return None
    return [name for name, case in expected.items() if found.get(name) != case.wanted]


def unreadable(reader, expected, extension):
    """Names of the cases that keep the reader from reading the file, or that it changes: by halving."""
    file, _ = convert([case.quad for case in expected.values()], extension)
    bad = faults_of(reader, file, expected, extension)
    if bad is not None:
        return bad
    if len(expected) == 1:
        return list(expected)
    names = list(expected)
    halves = names[:len(names) // 2], names[len(names) // 2:]
    return [name for half in halves for name in unreadable(reader, {n: expected[n] for n in half}, extension)]


def left_out(expected, extension):
    """The cases that the format cannot hold, each named by convert with its reason."""
    _, said = convert([case.quad for case in expected.values()], extension)
    if b"left out" not in said or len(expected) == 1:
        return expected if b"left out" in said else {}
    names = list(expected)
    halves = names[:len(names) // 2], names[len(names) // 2:]
    return {n: c for half in halves for n, c in left_out({n: expected[n] for n in half}, extension).items()}


def exceptions():
    with open(pathlib.Path(__file__).with_name("hostile_exceptions.tsv"), encoding="utf-8") as file:
        return {tuple(row[:3]): row[3] for row in csv.reader((l for l in file if not l.startswith("#")), delimiter="\t")}


def main(path):
    every = list(cases(path))
    kept = {case.name: case for case in every if case.kept}
    refused = {case.name: case for case in every if not case.kept}
    allowed, used, failed = exceptions(), set(), []
    print("| format | written | refused | " + " | ".join(READERS) + " |\n|---|---|---|" + "---|" * len(READERS))
    for extension in FORMATS:
        in_graphs = lambda case: extension in WITH_GRAPHS or case.place != "g"
        file, said = convert([case.quad for case in refused.values()], extension)
        for match in SUBJECT.finditer(file.read_bytes()):
            failed.append(f"{match[0].decode()} stands in .{extension}, though it is no RDF")
        if said.count(b"left out") < len(refused):
            failed.append(f".{extension}: {len(refused)} values are no RDF, but {said.count(b'left out')} left out aloud")
        expected = {name: case for name, case in kept.items() if in_graphs(case)}
        unfit = {}
        if extension in ("rdf", "jsonld"):
            unfit = left_out(expected, extension)
        expected = {name: case for name, case in expected.items() if name not in unfit}
        row = f"| .{extension} | {len(expected)} | {len(unfit) + len([c for c in refused.values() if in_graphs(c)])} |"
        for who, (reader, takes) in READERS.items():
            if extension not in takes:
                row += " - |"
                continue
            given = {n: c for n, c in expected.items() if who != "rdflib" or len(c.quad) < LONG}
            bad = unreadable(reader, given, extension)
            row += f" {len(given) - len(bad)} |"
            for name in bad:
                keys = {(line, extension, who) for line in (str(expected[name].line), "*")} & set(allowed)
                used |= keys
                if not keys:
                    failed.append(f"{expected[name].line}\t{extension}\t{who}\t{expected[name].quad[:200]!r}")
        print(row, flush=True)
    failed += [f"listed as exception, but passes: {key}" for key in set(allowed) - used]
    for fault in failed:
        print("FAILED", fault)
    return 1 if failed else 0


sys.exit(main(sys.argv[1]))
