"""Shards by `chancery shard`, Spark only says who does which: spark-submit shards.py OUTPUT_FOLDER SHARD.jsonl[.zst]...

Shards and folder are seen under the same path by all machines. Ends with 1 unless each manifest names as many articles as its shard
has records, counted apart; `chancery merge` counts the chunks themselves. A task whose program was killed is rerun by Spark; a second
run passes over what is complete.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys

from pyspark.sql import SparkSession

COUNT = 'case $1 in *.zst) zstd -dcq -- "$1";; *) cat -- "$1";; esac | LC_ALL=C grep -a -c "[^[:space:]]"'


def records_of(file):
    return int(subprocess.run(["bash", "-c", COUNT, "count", str(file)], stdout=subprocess.PIPE, check=False).stdout)


def one_shard(program, source, folder):
    """(records, articles, {status: number}) of a shard that is complete afterwards. Fails, so that Spark tries again, when
    the program does."""
    target = pathlib.Path(folder) / (os.path.basename(source).removesuffix(".zst").removesuffix(".jsonl") + ".nq.zst")
    subprocess.run([program, "shard", source, "-o", str(target), "--quiet"], check=True)
    manifest = json.loads(pathlib.Path(f"{target}.json").read_text(encoding="utf-8"))
    return records_of(source), len(manifest["articles"]), manifest["statuses"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("output")
    parser.add_argument("shards", nargs="+")
    parser.add_argument("--chancery", default="chancery", help="the program, at the same place on each machine")
    options = parser.parse_args()
    program, folder = options.chancery, os.path.abspath(options.output)
    os.makedirs(folder, exist_ok=True)

    context = SparkSession.builder.appName("chancery shard").getOrCreate().sparkContext
    shards = [os.path.abspath(shard) for shard in options.shards]
    done = context.parallelize(shards, len(shards)).map(lambda shard: one_shard(program, shard, folder)).collect()
    context.stop()
    statuses = {}
    for _, _, of_shard in done:
        for status, number in of_shard.items():
            statuses[status] = statuses.get(status, 0) + number
    expected, found = sum(records for records, _, _ in done), sum(articles for _, articles, _ in done)
    print(f"{expected} records, {found} articles: {', '.join(f'{n} {s}' for s, n in sorted(statuses.items()))}")
    return 0 if all(records == articles for records, articles, _ in done) else 1


sys.exit(main())
