"""The stores that stores.py asks: each is made fresh, loads files of one format at a time, and answers in SPARQL JSON.
Patterns outside GRAPH look at all graphs together in each."""

import json
import os
import pathlib
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

GRAPH = "https://w3id.org/dse/loaded"  # for formats without graphs


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def http(url, data=None, headers=None):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data=data, headers=headers or {}), timeout=120) as answer:
            return answer.read()
    except urllib.error.HTTPError as error:
        raise RuntimeError(f"{url}: {error.code} {error.read().decode(errors='replace')[:500]}") from None


class Server:
    """A store that runs as a program of its own while the object is open."""

    def start(self, command, folder, ready):
        folder.mkdir(parents=True, exist_ok=True)
        self.log = open(folder / "server.log", "wb")
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log, cwd=folder)
        for _ in range(240):
            try:
                ready()
                return
            except (OSError, RuntimeError, subprocess.CalledProcessError):
                if self.process.poll() is not None:
                    break
                time.sleep(0.5)
        self.__exit__()
        raise SystemExit(f"{command[0]} does not start, see {folder}/server.log")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.log.close()


class Fuseki(Server):
    reads = {"turtle": "text/turtle", "trig": "application/trig", "nquads": "application/n-quads", "jsonld": "application/ld+json"}

    def __init__(self, folder, files):
        jars = pathlib.Path(os.environ["FUSEKI"]).resolve()
        self.version = "Fuseki " + next(jars.glob("jena-fuseki-main-*.jar")).stem.rpartition("-")[2] + ", TDB2"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        config = "PREFIX fuseki: <http://jena.apache.org/fuseki#> PREFIX tdb2: <http://jena.apache.org/2016/tdb#>\n"
        for name in (f"{data}-{form}" for data in files for form in self.reads):
            config += (f'[] a fuseki:Service ; fuseki:name "{name}" ; fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "query" ] ,\n'
                       f'    [ fuseki:operation fuseki:gsp-rw ; fuseki:name "data" ] ;\n'
                       f'    fuseki:dataset [ a tdb2:DatasetTDB2 ; tdb2:location "{folder}/{name}" ; tdb2:unionDefaultGraph true ] .\n')
        (folder / "config.ttl").write_text(config, encoding="utf-8")
        self.url = f"http://127.0.0.1:{(port := free_port())}"
        first = f"{next(iter(files))}-turtle"
        self.start(["java", "-Xmx1g", "-cp", f"{jars}/*", "org.apache.jena.fuseki.main.cmds.FusekiMainCmd", "--localhost", f"--port={port}",
                    "--conf=config.ttl"], folder, lambda: http(f"{self.url}/{first}/query?query=ASK%7B%7D"))

    def load(self, data, form, paths):
        """The union is of the named graphs: what stands in none, such as all of Turtle, goes into one."""
        for path in paths:
            where = "?graph=" + urllib.parse.quote(GRAPH, safe="") if form == "turtle" else ""
            http(f"{self.url}/{data}-{form}/data{where}", path.read_bytes(), {"Content-Type": self.reads[form]})

    def ask(self, data, form, sparql):
        graphs = urllib.parse.urlencode([("query", sparql)] + [("default-graph-uri", f"urn:x-arq:{name}Graph") for name in ("Default", "Union")])
        return json.loads(http(f"{self.url}/{data}-{form}/query", graphs.encode(), {"Accept": "application/sparql-results+json"}))


class Virtuoso(Server):
    reads = {"turtle": 0, "trig": 256, "nquads": 512}  # flags of TTLP

    def __init__(self, folder, files):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.sql, port = free_port(), free_port()
        self.url = f"http://127.0.0.1:{port}/sparql"
        (folder / "virtuoso.ini").write_text(
            f"[Database]\nDatabaseFile={folder}/v.db\nErrorLogFile={folder}/v.log\nLockFile={folder}/v.lck\nTransactionFile={folder}/v.trx\n"
            f"[TempDatabase]\nDatabaseFile={folder}/t.db\nTransactionFile={folder}/t.trx\n"
            f"[Parameters]\nServerPort=127.0.0.1:{self.sql}\nNumberOfBuffers=20000\nDirsAllowed={folder.parent}\n"
            f"[HTTPServer]\nServerPort=127.0.0.1:{port}\n", encoding="utf-8")
        text = subprocess.run(["virtuoso-t", "-?"], capture_output=True, text=True)
        words = (text.stdout + text.stderr).split()
        self.version = "Virtuoso " + words[words.index("Version") + 1].split("-")[0]
        self.start(["virtuoso-t", "+configfile", "virtuoso.ini", "+foreground", "+wait"], folder, lambda: self.isql("select 1"))

    def isql(self, statement):
        done = subprocess.run(["isql-vt", f"127.0.0.1:{self.sql}", "dba", "dba", "ERRORS=STDOUT", f"exec={statement};"], capture_output=True, text=True)
        if done.returncode != 0 or "*** Error" in done.stdout:
            raise RuntimeError(f"{statement}: {done.stdout}{done.stderr}")

    def load(self, data, form, paths):
        self.isql("RDF_GLOBAL_RESET()")
        for path in paths:
            self.isql(f"DB.DBA.TTLP(file_to_string_output('{path}'), '', '{GRAPH}', {self.reads[form]})")

    def ask(self, data, form, sparql):
        body = urllib.parse.urlencode({"query": sparql, "format": "application/sparql-results+json"}).encode()
        return json.loads(http(self.url, body))


class Library:
    def __init__(self, folder, files):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


class Oxigraph(Library):
    reads = {"turtle": "TURTLE", "trig": "TRIG", "nquads": "N_QUADS", "jsonld": "JSON_LD"}

    def __init__(self, folder, files):
        import pyoxigraph

        self.library = pyoxigraph
        self.version = f"Oxigraph (pyoxigraph {pyoxigraph.__version__})"

    def load(self, data, form, paths):
        self.store = self.library.Store()
        for path in paths:
            self.store.bulk_load(path=str(path), format=getattr(self.library.RdfFormat, self.reads[form]))

    def ask(self, data, form, sparql):
        return json.loads(self.store.query(sparql, use_default_graph_as_union=True).serialize(format=self.library.QueryResultsFormat.JSON))


class Rdflib(Library):
    reads = {"turtle": "turtle", "trig": "trig", "nquads": "nquads", "jsonld": "json-ld"}

    def __init__(self, folder, files):
        import rdflib

        self.library = rdflib
        self.version = f"rdflib {rdflib.__version__}"

    def load(self, data, form, paths):
        self.store = self.library.Dataset(default_union=True)
        if form == "nquads":  # at the next file rdflib 7.6.0 forgets what the ones before have in no graph
            self.store.parse(data="".join(path.read_text(encoding="utf-8") for path in paths), format="nquads")
            return
        for path in paths:
            self.store.parse(path, format=self.reads[form])

    def ask(self, data, form, sparql):
        return json.loads(self.store.query(sparql).serialize(format="json"))


STORES = {"oxigraph": Oxigraph, "rdflib": Rdflib, "fuseki": Fuseki, "virtuoso": Virtuoso}
