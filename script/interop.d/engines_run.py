"""Runs the examples for engines, each from lines of JSON to sorted N-Quads, and tells what that cost."""

import ctypes
import os
import pathlib
import resource
import shutil
import subprocess
import time

WORK = pathlib.Path(os.environ["INTEROP_DIR"]).resolve()
EXAMPLES = pathlib.Path("examples").resolve()
VENV = pathlib.Path(os.environ["PYTHON"]).parent
PROGRAM = WORK / "chancery-of-engines"  # a name of its own, so that the killer finds no other


TIMES = WORK / "program-times"  # CPU seconds of each run of the program, when they are to be told apart from the engine's
TIMED = """#!/bin/bash
TIMEFORMAT='%U %S'
{ time "$CHANCERY_ITSELF" "$@" 2>&3; } 3>&2 2>> "$PROGRAM_TIMES"
"""


def prepare(timed=False):
    adopt_orphans()
    PROGRAM.unlink(missing_ok=True)
    if not timed:
        PROGRAM.symlink_to(os.environ["CHANCERY"])
        return
    PROGRAM.write_text(TIMED, encoding="utf-8")
    PROGRAM.chmod(0o755)
    os.environ.update(CHANCERY_ITSELF=os.environ["CHANCERY"], PROGRAM_TIMES=str(TIMES))


def program_seconds():
    """CPU seconds that the program alone took since this was asked last."""
    total = sum(float(word) for word in TIMES.read_text(encoding="utf-8").split())
    TIMES.unlink()
    return total


def environment(**more):
    path = f"{VENV}:{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYSPARK_PYTHON": str(VENV / "python"), "CHANCERY": str(PROGRAM), **more}


def adopt_orphans():
    """What a process started before it ended becomes our child and not that of the system, so that its CPU time is counted."""
    ctypes.CDLL(None, use_errno=True).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER


def reap_orphans():
    while True:
        try:
            os.waitpid(-1, 0)
        except ChildProcessError:
            return


class Run:
    """A command with its CPU seconds, those of all that it started among them, of orphans, too."""

    def __init__(self, *command, log="run.log", output=None, source=None, **variables):
        before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        with open(WORK / log, "wb") as errors, open(output or os.devnull, "wb") as out, open(source or os.devnull, "rb") as given:
            stdout = out if output else errors
            command = [str(part) for part in command]
            self.code = subprocess.run(command, stdin=given, stdout=stdout, stderr=errors, env=environment(**variables)).returncode
        reap_orphans()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.seconds = time.monotonic() - begin
        self.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        self.log = (WORK / log).read_text(encoding="utf-8", errors="replace")

    def well(self):
        if self.code != 0:
            raise SystemExit(f"code {self.code}:\n{self.log[-3000:]}")
        return self


def fresh(name):
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


def lines_of(*files):
    """The sorted lines of N-Quads files, plain or packed."""
    lines = []
    for file in files:
        data = subprocess.run(["zstd", "-dcq", file], stdout=subprocess.PIPE, check=True).stdout if file.suffix == ".zst" else file.read_bytes()
        lines += data.split(b"\n")[:-1]
    return sorted(lines)


def cut(articles, pieces):
    folder = fresh("shards")
    subprocess.run(["split", "-n", f"l/{pieces}", "-d", "-a", "3", "--additional-suffix=.jsonl", articles, folder / "part-"], check=True)
    return sorted(folder.iterdir())


def one_process(articles, *options):
    target = WORK / "one.nq"
    return Run(PROGRAM, "filter", "--quiet", *options, source=articles, output=target).well(), [target]


def one_shard(articles):
    target = fresh("one-shard") / "one.nq.zst"
    return Run(PROGRAM, "shard", "--quiet", articles, "-o", target).well(), [target]


def spark(*command):
    # The JVM only carries: its second compiler and side threads of its collector cost more than they gain. Workers of a Python daemon, which forgets them, are not counted.
    daemon = "false" if "PROGRAM_TIMES" in os.environ else "true"
    settings = ["spark.ui.enabled=false", f"spark.python.use.daemon={daemon}"]
    return [VENV / "spark-submit", "--master", "local[2,4]", *(part for setting in settings for part in ("--conf", setting)),
            "--driver-java-options", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC", *command]


def spark_pipe(articles, pieces):
    target = WORK / "pipe"
    shutil.rmtree(target, ignore_errors=True)
    done = Run(*spark(EXAMPLES / "spark/pipe.py", articles, target, "--partitions", pieces, "--chancery", PROGRAM)).well()
    return done, sorted(target.glob("*.nq.zst"))


def spark_shards(articles, pieces):
    done, files = spark_shards_of({"": (articles, pieces)})
    return done, files[""]


def spark_shards_of(jobs):
    """Several jobs {name: (articles, pieces)} by one start of Spark, since most of a small one is the start. Gives {name: files}."""
    target, given = fresh("spark-shards"), fresh("given-shards")
    for number, (articles, pieces) in enumerate(jobs.values()):
        for part in cut(articles, pieces):
            part.rename(given / f"{number}-{part.name}")
    done = Run(*spark(EXAMPLES / "spark/shards.py", target, *sorted(given.iterdir()), "--chancery", PROGRAM)).well()
    return done, {name: sorted(target.glob(f"{number}-*.nq.zst")) for number, name in enumerate(jobs)}


def gnu_parallel(articles, pieces, *order):
    target = WORK / "parallel.nq"
    block = str(articles.stat().st_size // pieces + 1)
    return Run(EXAMPLES / "parallel.sh", articles, target, *order, BLOCK=block, JOBS="2").well(), [target]


def slurm(articles, pieces):
    """The scripts as Slurm would call them, one task after the other; the merge proves completeness."""
    cut(articles, pieces)
    target = fresh("slurm")
    given = {"SHARDS": str(WORK / "shards"), "OUTPUT": str(target), "EXAMPLES": str(EXAMPLES), "GRAPH": str(WORK / "slurm.nq")}
    tasks = min(pieces, 4)
    for task in range(tasks):
        count = {"SLURM_ARRAY_TASK_ID": str(task), "SLURM_ARRAY_TASK_COUNT": str(tasks), "SLURM_ARRAY_TASK_MIN": "0"}
        Run("bash", EXAMPLES / "slurm/shards.sbatch", **given, **count).well()
    return Run("bash", EXAMPLES / "slurm/merge.sbatch", **given).well(), sorted(target.glob("*.nq.zst"))
