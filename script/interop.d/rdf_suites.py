"""Runs the W3C RDF 1.1 suites through `chancery convert` and prints one table; ends with 1 when something fails that
rdf_exceptions.tsv does not list. Usage: rdf_suites.py FOLDER [SUITE...]"""
import collections
import csv
import os
import pathlib
import subprocess
import sys

import rdflib
from rdflib.namespace import RDF

from rdf_readers import READERS, WITH_GRAPHS, FORMATS, Unreadable, by_oxigraph, by_raptor, by_serd, canonical

MF = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
SUITES = ("rdf-n-triples", "rdf-n-quads", "rdf-turtle", "rdf-trig", "rdf-xml")
CHANCERY = os.environ["CHANCERY"]
WORK = pathlib.Path(os.environ["INTEROP_DIR"])


def exceptions():
    """(case, what, reader) -> reason; `*` as case stands for all."""
    with open(pathlib.Path(__file__).with_name("rdf_exceptions.tsv"), encoding="utf-8") as file:
        rows = csv.reader((line for line in file if not line.startswith("#")), delimiter="\t")
        return {(suite, case, what, who): why for suite, case, what, who, why in rows}


class Suite:
    def __init__(self, folder, name, allowed, used):
        self.folder, self.name, self.allowed, self.used = folder / name, name, allowed, used
        self.counts = collections.Counter()
        self.seen = set()
        self.faults = []

    def run(self):
        manifest = rdflib.Graph().parse(self.folder / "manifest.ttl", format="turtle")
        base = next(manifest.objects(None, MF.assumedTestBase), f"https://w3c.github.io/rdf-tests/rdf/rdf11/{self.name}/")
        top = next(manifest.subjects(MF.entries))
        for entry in manifest.items(manifest.value(top, MF.entries)):
            kind = str(manifest.value(entry, RDF.type)).rpartition("#")[2]
            self.case = str(entry).rpartition("#")[2]
            file = self.local(manifest.value(entry, MF.action))
            address = str(base) + str(file.relative_to(self.folder))
            if "Negative" in kind:
                self.negative(file, address)
            else:
                result = manifest.value(entry, MF.result)
                self.positive(file, address, self.local(result) if result else None)

    def local(self, iri):
        return self.folder / str(iri).partition(f"/{self.name}/")[2]

    def note(self, what, good, who="ours", detail=""):
        """Counts; a failure that is not listed is a fault."""
        self.counts[what, "all"] += 1
        if good:
            self.counts[what, "good"] += 1
            return True
        for case in (self.case, "*"):
            key = (self.name, case, what, who)
            if key in self.allowed:
                self.used.add(key)
                return False
        self.faults.append(f"{self.name}\t{self.case}\t{what}\t{who}\t{' '.join(detail.split())}")
        return False

    def accepts(self, reader, file, address):
        try:
            return canonical(reader(file, address))
        except (Unreadable, SyntaxError, ValueError):
            return None

    def negative(self, file, address):
        out = WORK / "out.nq"
        done = subprocess.run([CHANCERY, "convert", file, out, "--base", address], capture_output=True, timeout=60, check=False)
        self.note("refused", done.returncode in (1, 2), detail=f"exit code {done.returncode}")
        peer = by_raptor if file.suffix == ".rdf" else by_serd
        self.counts["peer", "all"] += 1
        try:
            peer(file, address)
        except Unreadable:
            self.counts["peer", "good"] += 1
        except (SyntaxError, ValueError):
            pass  # accepted: it is Oxigraph that refuses what came out

    def positive(self, file, address, result):
        read = WORK / "read.nq"
        done = subprocess.run([CHANCERY, "convert", file, read, "--base", address], capture_output=True, timeout=60, check=False)
        peer = self.accepts(by_raptor if file.suffix == ".rdf" else by_serd, file, address)
        wanted = canonical(by_oxigraph(result)) if result else None
        self.counts["peer", "all"] += 1
        self.counts["peer", "good"] += peer is not None and wanted in (None, peer)
        if not self.note("read", done.returncode == 0, detail=done.stderr.decode(errors="replace").strip()[:200]):
            return
        ours = by_oxigraph(read)
        if wanted is not None:
            self.note("result", canonical(ours) == wanted, detail=f"{sorted(canonical(ours) ^ wanted)[:4]}")
        self.write_all(read, ours)

    def write_all(self, read, ours):
        """Cases of which the same was read give the same files: one of them is enough."""
        if read.read_bytes() in self.seen:
            return
        self.seen.add(read.read_bytes())
        for extension in FORMATS:
            out = WORK / f"again.{extension}"
            expected = canonical(ours, extension in WITH_GRAPHS)
            done = subprocess.run([CHANCERY, "convert", read, out], capture_output=True, timeout=60, check=False)
            if not self.note(f"written {extension}", done.returncode == 0 and not done.stderr, detail=done.stderr.decode()[:300]):
                continue
            for who, (reader, takes) in READERS.items():
                if extension in takes:
                    self.read_again(extension, out, who, reader, expected)

    def read_again(self, extension, out, who, reader, expected):
        try:
            found = canonical(reader(out), extension in WITH_GRAPHS)
        except (Unreadable, SyntaxError, ValueError) as error:
            self.note(f"again {extension}", False, who, str(error)[:300])
            return
        self.note(f"again {extension}", found == expected, who, f"{sorted(found ^ expected)[:4]}")

    def cell(self, what):
        return f"{self.counts[what, 'good']}/{self.counts[what, 'all']}" if self.counts[what, "all"] else "-"


def main(folder, names):
    allowed, used = exceptions(), set()
    suites = [Suite(pathlib.Path(folder).resolve(), name, allowed, used) for name in names or SUITES]
    print("| suite | read | suite's result | refused | serd (raptor) | " + " | ".join(f".{e} again" for e in FORMATS) + " |")
    print("|---|---|---|---|---|" + "---|" * len(FORMATS))
    for suite in suites:
        suite.run()
        cells = [suite.cell(what) for what in ("read", "result", "refused", "peer")]
        print(f"| {suite.name} | " + " | ".join(cells + [suite.cell(f"again {e}") for e in FORMATS]) + " |", flush=True)
    faults = [fault for suite in suites for fault in suite.faults]
    stale = [] if names else sorted(set(allowed) - used)
    for fault in faults:
        print("FAILED", fault)
    for key in stale:
        print("listed as exception, but passes:", *key)
    return 1 if faults or stale else 0


sys.exit(main(sys.argv[1], sys.argv[2:]))
