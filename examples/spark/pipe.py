"""Articles through `chancery filter` in the pipes of Spark: spark-submit pipe.py INPUT OUTPUT [--partitions N]

INPUT: lines of JSON, a file, folder or pattern, plain or packed; OUTPUT: a new folder of packed N-Quads, `*.nq.zst`. All bytes stay
in the JVM, packed by the filter. Ends with 1 unless there is an end line for each record and each byte is in the files. A task
whose filter was killed is rerun by Spark.
"""

import argparse
import sys

from pyspark.sql import DataFrame, Observation, SparkSession
from pyspark.sql import functions as F

BYTES = "ISO-8859-1"  # one character a byte: what is no UTF-8 reaches the filter as it is, and not as U+FFFD
BUFFER = 1 << 16
NO_MORE = "P*M\x18\0\0\0\0"  # Spark must write something between two frames: an empty frame, which readers of zstd pass over
STATUSES = ["ok", "skipped", "bad-record", "too-large", "timeout", "memory", "crashed"]


def read(spark, source, partitions):
    """The records. Files are cut into the partitions, which costs nothing; a packed file cannot be, so that its records are handed round."""
    if partitions is None:
        return spark.read.text(source, lineSep="\n")  # a carriage return alone ends no record
    path = spark._jvm.org.apache.hadoop.fs.Path(source)
    files = path.getFileSystem(spark._jsc.hadoopConfiguration())
    size = sum(files.getContentSummary(found.getPath()).getLength() for found in files.globStatus(path) or [])
    spark.conf.set("spark.sql.files.openCostInBytes", 0)
    spark.conf.set("spark.sql.files.maxPartitionBytes", max(1, -(-size // partitions)))
    records = spark.read.text(source, lineSep="\n")
    return records if records.rdd.getNumPartitions() >= partitions else records.repartition(partitions)


def through(spark, records, command):
    """The lines that the command makes of the records of each partition. Fails when it ends with anything but 0."""
    jvm_strings = spark._jvm.org.apache.spark.sql.Encoders.STRING()
    as_bytes = records.select(F.decode(F.col("value").cast("binary"), BYTES))
    strings = getattr(as_bytes._jdf, "as")(jvm_strings)
    piped = strings.toJavaRDD().pipe(command, {}, False, BUFFER, BYTES)
    return DataFrame(spark._jsparkSession.createDataset(piped.rdd(), jvm_strings).toDF(), spark)


def write_frames(lines, folder):
    """Writes what is packed in the lines. Gives the bytes of it and the number of end lines by status, as the tasks that finished tell."""
    frames = lines.select(F.from_json("value", "statuses map<string,bigint>, zstd binary").alias("frame"))
    counts = Observation()
    by_status = [F.sum(F.coalesce(F.col("frame.statuses")[status], F.lit(0))).alias(status) for status in STATUSES]
    observed = frames.observe(counts, F.sum(F.length("frame.zstd") + len(NO_MORE)).alias("bytes"), *by_status)
    observed.select(F.col("frame.zstd").cast("string")).write.text(folder, lineSep=NO_MORE)
    return counts.get


def name_as_packed(spark, folder):
    """Gives the bytes that are in the files."""
    path = spark._jvm.org.apache.hadoop.fs.Path
    files = path(folder).getFileSystem(spark._jsc.hadoopConfiguration())
    written = 0
    for part in files.globStatus(path(folder, "part-*.txt")):
        written += part.getLen()
        name = part.getPath()
        done = files.rename(name, path(name.toString().removesuffix(".txt") + ".nq.zst")) if part.getLen() else files.delete(name, False)
        if not done:
            raise SystemExit(f"cannot rename {name.toString()}")
    return written


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--partitions", type=int, help="default: as the input is split")
    parser.add_argument("--chancery", default="chancery", help="the program, at the same place on each machine")
    options, more = parser.parse_known_args()  # what else is given goes to the filter

    spark = SparkSession.builder.appName("chancery filter").getOrCreate()
    records = read(spark, options.input, options.partitions)
    told = write_frames(through(spark, records, [options.chancery, "filter", "--quiet", "--frame", "zstd", *more]), options.output)

    expected = records.where(F.col("value").rlike(r"\S")).count()
    told_bytes, written = told["bytes"] or 0, name_as_packed(spark, options.output)
    spark.stop()
    found = {status: told[status] for status in STATUSES if told[status]}
    print(f"{expected} records, {sum(found.values())} end lines: {', '.join(f'{n} {s}' for s, n in sorted(found.items()))}; "
          f"{told_bytes} bytes packed, {written} in the files")
    return 0 if expected == sum(found.values()) and written == told_bytes else 1


sys.exit(main())
