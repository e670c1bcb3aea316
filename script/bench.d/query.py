"""Tables of script/bench query: questions against Oxigraph with the bound that each has to keep, then librdf's stores. Usage: query.py TRIPLES"""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

import pyoxigraph as ox

sys.path.insert(0, "script/interop.d")
from questions import GROUPS, JOINS, ONE_PATTERN, PREFIXES

WORK = pathlib.Path("build/bench/query")


def ours(data):
    folder = WORK / "questions"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in ONE_PATTERN + JOINS + GROUPS:
        (folder / f"{name}.rq").write_text(PREFIXES + text, encoding="utf-8")
    done = subprocess.run(["build/release/bench_query", data, folder], capture_output=True, text=True, check=True)
    load, *lines = done.stdout.splitlines()
    return load, {name: (float(ms), int(rows)) for name, ms, rows in (line.split("\t") for line in lines)}


def theirs(data):
    store = ox.Store()
    store.bulk_load(path=str(data), format=ox.RdfFormat.N_TRIPLES)
    times = {}
    for name, text in ONE_PATTERN + JOINS + GROUPS:
        best = float("inf")
        for _ in range(3):
            begin = time.process_time()
            result = store.query(PREFIXES + text)
            if not isinstance(result, ox.QueryBoolean):
                for _ in result:
                    pass
            best = min(best, time.process_time() - begin)
        times[name] = best * 1000
    return times


def allowed(name, oxigraph):
    """One pattern: three times Oxigraph; all: 100 ms, or twenty times Oxigraph where that takes over 5 ms."""
    most = 20 * oxigraph if oxigraph > 5 else 100
    return 3 * oxigraph if name in dict(ONE_PATTERN) else min(most, 20 * oxigraph) if oxigraph > 5 else most


def stores(data):
    done = subprocess.run(["build/release/bench_librdf_stores", data], capture_output=True, text=True, check=True)
    loads, searches, store = [], {}, None
    for line in done.stdout.splitlines():
        cells = line.split("\t")
        if cells[0] == "store":
            store = cells[1]
            loads.append(cells[1:])
        else:
            searches.setdefault(cells[0], {})[store] = (float(cells[1]), int(cells[2]))
    return loads, searches


def main():
    data = WORK / f"graph-{sys.argv[1]}.nt"
    WORK.mkdir(parents=True, exist_ok=True)
    with open(data, "wb") as out:
        subprocess.run(["script/diplomatic-graph", sys.argv[1]], stdout=out, check=True)
    load, mine = ours(data)
    oxigraph = theirs(data)
    print(load.replace("\t", ", "), f"; load of the machine {os.getloadavg()[0]:.0f}")
    print("| question | rows | ours ms | Oxigraph ms | ratio | allowed ms |\n|---|---|---|---|---|---|")
    over = 0
    for name, (ms, rows) in sorted(mine.items(), key=lambda row: -row[1][0] / oxigraph[row[0]]):
        most = allowed(name, oxigraph[name])
        over += ms > most
        print(f"| {name} | {rows} | {ms:.2f} | {oxigraph[name]:.2f} | {ms / oxigraph[name]:.1f} | {most:.1f}{' OVER' if ms > most else ''} |")
    ratios = [ms / oxigraph[name] for name, (ms, _) in mine.items()]
    print(f"median ratio {statistics.median(ratios):.2f}, {over} over what is allowed")
    loads, searches = stores(data)
    print("\n| store | million triples/s | bytes/triple |\n|---|---|---|")
    for row in loads:
        print("| " + " | ".join(row) + " |")
    names = [row[0] for row in loads]
    print("\n| search | matches | " + " | ".join(f"{name} ms" for name in names) + " |\n|---|---|" + "---|" * len(names))
    for search, by in searches.items():
        counts = {count for _, count in by.values()}
        print(f"| {search} | {'/'.join(map(str, counts))} | " + " | ".join(f"{by[name][0]:.5f}" for name in names) + " |")


if __name__ == "__main__":
    main()
