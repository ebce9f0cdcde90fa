"""Runs a script, and writes down what it used, as meter.ts does for Node: python meter.py SCRIPT ARGUMENT…"""

import atexit
import json
import os
import re
import resource
import runpy
import sys


def own_peak(usage):
    """In KiB. Linux's ru_maxrss is never below what the process had that started this one, so it is asked elsewhere."""
    if sys.platform == "linux":
        with open("/proc/self/status", encoding="ascii", errors="replace") as status:
            return int(re.search(r"^VmHWM:\s*(\d+) kB$", status.read(), re.MULTILINE)[1])
    return usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)


@atexit.register
def write_down():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    used = {"cpu": usage.ru_utime + usage.ru_stime, "mebibytes": own_peak(usage) / 1024}
    with open(os.environ["BENCH_USED"], "w", encoding="ascii") as file:
        json.dump(used, file)


del sys.argv[0]
runpy.run_path(sys.argv[0], run_name="__main__")
