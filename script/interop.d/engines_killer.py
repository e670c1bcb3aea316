"""Kills one process of the program under test in the middle, while an engine runs it."""

import os
import pathlib
import signal
import threading
import time


def command_of(process):
    try:
        return (process / "cmdline").read_bytes().split(b"\0")
    except OSError:
        return []


def parent_of(process):
    try:
        return int((process / "stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


class Killer(threading.Thread):
    """Sends SIGKILL to the first process of the program that has read for a while, and to it alone."""

    def __init__(self, program, wait=0.3):
        super().__init__(daemon=True)
        self.program, self.wait = str(program).encode(), wait
        self.killed, self.over = None, False

    def is_reader(self, process):
        """Whether this is one of ours, and the process that an engine started, not a worker of it."""
        ours = command_of(process)
        above = pathlib.Path(f"/proc/{parent_of(process)}")
        return ours[:1] == [self.program] and command_of(above)[:1] != [self.program]

    def run(self):
        while not self.over:
            for process in pathlib.Path("/proc").glob("[0-9]*"):
                if self.is_reader(process):
                    time.sleep(self.wait)
                    if self.is_reader(process):
                        os.kill(int(process.name), signal.SIGKILL)
                        self.killed = int(process.name)
                        return
            time.sleep(0.01)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.over = True
        self.join()
