"""Checks that the examples for engines give what one process gives; or measures what they cost: engines.py [measure [N [ROUNDS]]]"""

import json
import os
import statistics
import subprocess
import sys

sys.path.insert(0, os.path.dirname(__file__))
import engines_run as engines
from engines_killer import Killer

failures = []


def tell(what, is_right, more=""):
    print(f"{'same     ' if is_right else 'DIFFERENT'} {what}{more}", flush=True)
    if not is_right:
        failures.append(what)


def made_articles(count, name):
    file = engines.WORK / name
    with open(file, "wb") as out:
        subprocess.run([sys.executable, "script/generate-articles", str(count)], stdout=out, check=True)
    return file


def long_articles(count, name):
    """As made_articles, but of the length that news articles have, some 470 words: the texts of seven in one."""
    short = [json.loads(line) for line in made_articles(7 * count, "short-" + name).read_text(encoding="utf-8").splitlines()]
    file = engines.WORK / name
    with open(file, "w", encoding="utf-8") as out:
        for first in range(0, 7 * count, 7):
            text = "\n".join(one["text"] for one in short[first:first + 7])
            out.write(json.dumps({**short[first], "text": text}) + "\n")
    return file


def compare(articles, expected, sizes, prefix):
    for pieces in sizes:
        for name, engine in {"Spark, pipe": engines.spark_pipe, "GNU parallel, in order": engines.gnu_parallel,
                             "GNU parallel, any order": lambda a, n: engines.gnu_parallel(a, n, "any-order"),
                             "Slurm's scripts": engines.slurm}.items():
            if name == "GNU parallel, any order" and pieces == 1:
                continue  # one piece has no order
            done, files = engine(articles, pieces)
            tell(f"{prefix}: {name}, {pieces} partitions", engines.lines_of(*files) == expected, f", {done.cpu:.1f} s CPU")


def compare_shards(jobs):
    """jobs: {name: (articles, partitions, expected lines)}"""
    done, files = engines.spark_shards_of({name: job[:2] for name, job in jobs.items()})
    for name, (_, pieces, expected) in jobs.items():
        tell(f"{name}: Spark, shards, {pieces} partitions", engines.lines_of(*files[name]) == expected)
    print(f"          these in one start of Spark, {done.cpu:.1f} s CPU", flush=True)


def ends(lines):
    """{id: status}, and whether none comes twice."""
    found = [line.split()[2:] for line in lines if line.startswith(b"# end ")]
    return {name: status for name, _, status in found}, len({name for name, _, _ in found}) == len(found)


def poison(articles):
    """Of a thousand articles one each is cut JSON, broken JSON with bytes that are no UTF-8, and too large; and their ids."""
    lines = articles.read_bytes().splitlines()
    huge = json.loads(lines[700])
    huge["text"] = huge["text"] * 20000
    lines[100] = lines[100][: len(lines[100]) // 2]
    lines[400] = lines[400].replace(b'"text": "', b'"text": "\xff\xfe\xc3\x28\r broken')
    lines[700] = json.dumps(huge).encode()
    file = engines.WORK / "poisoned.jsonl"
    file.write_bytes(b"\n".join(lines) + b"\n")
    return file, {b"made-100", b"made-400", b"made-700"}


def check_poison():
    """Gives the poisoned articles, and what is to be made of them."""
    articles = made_articles(1000, "thousand.jsonl")
    whole = engines.lines_of(*engines.one_process(articles)[1])
    poisoned, lost = poison(articles)
    expected = engines.lines_of(*engines.one_process(poisoned)[1])
    before, after = ends(whole)[0], ends(expected)[0]
    gone = {name for name, status in before.items() if after.get(name) != status}
    others = [line for line in whole if not any(b"article-" + name + b">" in line.rpartition(b" <")[2] or b" " + name + b" " in line for name in lost)]
    missing = set(others) - set(expected)
    tell("poison: exactly three of a thousand lost", gone == lost and not missing,
         f", {sorted(set(after.values()) - {b'ok', b'skipped'})}")
    compare(poisoned, expected, [8], "poison")
    return poisoned, expected


def check_kill():
    articles = made_articles(1600, "kill.jsonl")
    expected = engines.lines_of(*engines.one_process(articles)[1])
    for name, engine in {"Spark, pipe": engines.spark_pipe, "Spark, shards": engines.spark_shards,
                         "GNU parallel": engines.gnu_parallel}.items():
        with Killer(engines.PROGRAM) as killer:
            _, files = engine(articles, 2)
        lines = engines.lines_of(*files)
        tell(f"kill: {name}, process {killer.killed} killed", killer.killed is not None and lines == expected and ends(lines)[1])


def measure_program(count):
    """CPU of `shard` and of packed frames beside `filter`, in turns; the medians, so that other work shows less."""
    articles = made_articles(count, "turns.jsonl")
    ways = {"filter": lambda: engines.one_process(articles), "shard": lambda: engines.one_shard(articles),
            "filter --frame zstd": lambda: engines.one_process(articles, "--frame", "zstd")}
    seconds = {name: [] for name in ways}
    for _ in range(5):
        for name, way in ways.items():
            seconds[name].append(way()[0].cpu)
    base = statistics.median(seconds["filter"])
    for name, found in seconds.items():
        print(f"{name}, {count} articles: median of five {statistics.median(found):.2f} s ({100 * (statistics.median(found) / base - 1):+.1f} %), "
              f"{min(found):.2f} to {max(found):.2f}", flush=True)


def cpu(way, articles):
    """CPU seconds (of the program, of what runs it)."""
    done = way(articles)[0]
    program = engines.program_seconds()
    return program, done.cpu - program


def measure(count, rounds):
    """CPU beyond that of the same job on 16 articles, so that what starting costs is out of it; the engine's and the program's.
    The ways take turns, and the least of each part counts, since other work only adds."""
    small, large = long_articles(16, "small.jsonl"), long_articles(count, "large.jsonl")
    ways = {"one process, two jobs": lambda a: engines.one_process(a, "--jobs", "2"),
            "the same, packed": lambda a: engines.one_process(a, "--jobs", "2", "--frame", "zstd"),
            "GNU parallel": lambda a: engines.gnu_parallel(a, 8), "Spark, shards": lambda a: engines.spark_shards(a, 8),
            "Spark, pipe": lambda a: engines.spark_pipe(a, 8)}
    print(f"{count} articles of some 470 words, {rounds} rounds, load {os.getloadavg()[0]:.1f}; CPU seconds", flush=True)
    starts, wholes = {name: [] for name in ways}, {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            starts[name].append(cpu(way, small))
            wholes[name].append(cpu(way, large))
    base = None
    for name in ways:
        start, whole = [[min(part) for part in zip(*found)] for found in (starts[name], wholes[name])]
        program, engine = (all_ - first for all_, first in zip(whole, start))
        base = base or program
        several = ", ".join(f"{p:.1f} + {e:.1f}" for p, e in wholes[name])
        print(f"{name}: program {start[0]:.1f} to start, {program:.1f} beyond ({100 * (program / base - 1):+.1f} %); engine {start[1]:.1f} to "
              f"start, {engine:.1f} beyond ({100 * engine / base:+.1f} %); each round {several}; load {os.getloadavg()[0]:.1f}", flush=True)


def main():
    if sys.argv[1:2] == ["measure"]:
        engines.prepare(timed=True)
        count = int(sys.argv[2]) if len(sys.argv) > 2 else 2500
        measure_program(count)
        engines.program_seconds()  # these are not of what follows
        measure(count, int(sys.argv[3]) if len(sys.argv) > 3 else 3)
        return 0
    engines.prepare()
    articles = made_articles(400, "articles.jsonl")
    expected = engines.lines_of(*engines.one_process(articles)[1])
    sizes = [1, 2, 8, 64]
    compare(articles, expected, sizes, "400 articles")
    poisoned, expected_of_poisoned = check_poison()
    jobs = {f"400 articles in {pieces}": (articles, pieces, expected) for pieces in sizes}
    compare_shards({**jobs, "poison": (poisoned, 8, expected_of_poisoned)})
    check_kill()
    print("all the same" if not failures else f"{len(failures)} differ")
    return 1 if failures else 0


sys.exit(main())
