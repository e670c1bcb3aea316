"""Articles through `chancery filter` in the pipes of Spark: spark-submit pipe.py INPUT OUTPUT [--partitions N]

INPUT: lines of JSON, a file, folder or pattern, plain or packed; OUTPUT: a new folder of N-Quads. All bytes stay in the JVM. Ends
with 1 unless there is an end line for each record. A task whose filter was killed is rerun by Spark.
"""

import argparse
import sys

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

BYTES = "ISO-8859-1"  # one character a byte: what is no UTF-8 reaches the filter as it is, and not as U+FFFD
BUFFER = 1 << 16


def lines(spark, path):
    return spark.read.text(path, lineSep="\n")  # a carriage return alone ends no record


def through(spark, records, command):
    """What the command makes of the records of each partition. Fails when it ends with anything but 0."""
    jvm_strings = spark._jvm.org.apache.spark.sql.Encoders.STRING()
    as_bytes = records.select(F.decode(F.col("value").cast("binary"), BYTES))
    strings = getattr(as_bytes._jdf, "as")(jvm_strings)
    piped = strings.toJavaRDD().pipe(command, {}, False, BUFFER, BYTES)
    result = DataFrame(spark._jsparkSession.createDataset(piped.rdd(), jvm_strings).toDF(), spark)
    return result.select(F.encode("value", BYTES).cast("string").alias("value"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--partitions", type=int, help="default: as the input is split")
    parser.add_argument("--compression", default="none", help="none, gzip, ...")
    parser.add_argument("--chancery", default="chancery", help="the program, at the same place on each machine")
    options, more = parser.parse_known_args()  # what else is given goes to the filter

    spark = SparkSession.builder.appName("chancery filter").getOrCreate()
    records = lines(spark, options.input)
    given = records if options.partitions is None else records.repartition(options.partitions)
    result = through(spark, given, [options.chancery, "filter", "--quiet", *more])
    result.write.text(options.output, compression=options.compression)

    expected = records.where(F.col("value").rlike(r"\S")).count()
    ends = lines(spark, options.output).where(F.col("value").startswith("# end "))
    statuses = ends.groupBy(F.element_at(F.split("value", " "), -1).alias("status")).count().collect()
    found = sum(row["count"] for row in statuses)
    print(f"{expected} records, {found} end lines: {', '.join(sorted(f'{row[1]} {row[0]}' for row in statuses))}")
    spark.stop()
    return 0 if expected == found else 1


sys.exit(main())
