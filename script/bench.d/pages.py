"""F1 and CPU time a page of our reading, trafilatura's and readability-lxml's, as a table. Called by the script pages.

Pages are unpacked first; each tool reads all of them from memory or disk in one process, so that what starting costs
is shared; the median of several alternated rounds counts.
"""
import collections
import gzip
import json
import pathlib
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time

import lxml.html
import readability
import trafilatura


def shingles(text, size=4):
    words = re.findall(r"\w+", text or "")
    return collections.Counter(tuple(words[i:i + size]) for i in range(max(1, len(words) - size + 1)) if words)


def score(gold, found):
    """Mean precision and recall of shared word 4-grams over the pages, and their F1: the published benchmark's measure."""
    precisions, recalls = [], []
    for page, truth in gold.items():
        want, got = shingles(truth["articleBody"]), shingles(found.get(page, ""))
        common = sum((want & got).values())
        if got:
            precisions.append(common / sum(got.values()))
        if want:
            recalls.append(common / sum(want.values()))
    precision, recall = statistics.mean(precisions), statistics.mean(recalls)
    return precision, recall, 2 * precision * recall / (precision + recall)


def chancery(program, folder):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run([program, "read", folder, "--format", "json", "--from", "html", "--force"],
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    rows = [json.loads(line) for line in out.decode("utf-8").splitlines()]
    seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return {row["id"]: row["body"] for row in rows}, seconds


def in_process(extract, pages):
    begin = time.process_time()
    found = {}
    for page, data in pages.items():
        try:
            found[page] = extract(data) or ""
        except Exception:  # a page a peer cannot read counts as empty
            found[page] = ""
    return found, time.process_time() - begin


def with_readability(data):
    summary = readability.Document(data.decode("utf-8", "replace")).summary()
    return lxml.html.fromstring(summary).text_content()


def main():
    program, folder, rounds = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
    gold = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    pages = {page: gzip.decompress((folder / "html" / f"{page}.html.gz").read_bytes()) for page in gold}
    with tempfile.TemporaryDirectory() as unpacked:
        for page, data in pages.items():
            (pathlib.Path(unpacked) / f"{page}.html").write_bytes(data)
        tools = {
            "chancery": lambda: chancery(program, unpacked),
            "trafilatura fast": lambda: in_process(
                lambda data: trafilatura.extract(data, fast=True, include_comments=False), pages),
            "trafilatura": lambda: in_process(lambda data: trafilatura.extract(data, include_comments=False), pages),
            "readability-lxml": lambda: in_process(with_readability, pages),
        }
        times = {tool: [] for tool in tools}
        found = {}
        for _ in range(rounds):
            for tool, run in tools.items():
                found[tool], seconds = run()
                times[tool].append(seconds * 1000 / len(pages))
    print(f"{len(pages)} pages, median of {rounds} alternated rounds")
    print(f"{'tool':<18} {'F1':>6} {'P':>6} {'R':>6} {'CPU ms a page':>14}")
    for tool, each in times.items():
        precision, recall, f1 = score(gold, found[tool])
        print(f"{tool:<18} {f1:6.3f} {precision:6.3f} {recall:6.3f} {statistics.median(each):14.2f}")


if __name__ == "__main__":
    main()
