"""A small build with a fault at the n-th system call on its folder, for every n: results are old or new, and the next build ends well.

``python -m tests.torture FOLDER ACT [FIRST LAST STEP]``: ACT is ``kill``, the name of an error (``EIO``, ``ENOSPC``), ``memory``, or ``moment``:
killed at a drawn moment. It prints a line of JSON for each fault. The faults come from ``tests/faults.c``, which the program compiles and preloads.
"""

import ctypes
import errno
import itertools
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path

from kg.base.errors import KgError
from kg.base.results import unsound
from kg.flow import Options, build
from kg.reading.page import divisions_of, pipeline_of

from .faults import forked

OPTIONS = Options(home="湖南省株洲市", date="2024-01-09", model=None)
PAGES = {
    "a.txt": "一则短讯\n\n本报讯(记者 王敏) 市委书记曹建国、市长陈志强出席会议。\n",
    "b.txt": "攸县新闻\n\n本报讯 攸县县长王强到攸县人民医院调研。市委书记曹建国、市长陈志强出席会议。\n",
}
FILES = ("graph.html", "graph.graphml", "kg.duckdb")
STEP_OF_MEMORY = 24 << 20
WITHOUT_SHIM = ("memory", "moment")


def main(root, act, first=1, last=None, step=1):
    library = root / "faults.so"
    if act not in WITHOUT_SHIM and "LD_PRELOAD" not in os.environ:
        root.mkdir(parents=True, exist_ok=True)
        source = Path(__file__).with_name("faults.c")
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
        os.execve(
            sys.executable,
            [sys.executable, "-m", "tests.torture", *sys.argv[1:]],
            {**os.environ, "LD_PRELOAD": str(library)},
        )
    divisions_of(())
    pipeline_of((), None)
    for name in ("pages", "old", "new"):
        shutil.rmtree(root / name, ignore_errors=True)
    (root / "end").unlink(missing_ok=True)
    (root / "pages").mkdir(parents=True)
    (root / "pages" / "a.txt").write_text(PAGES["a.txt"], encoding="utf-8")
    old, out, new = root / "old", root / "out", root / "new"
    assert forked(lambda: build([root / "pages"], old, options=OPTIONS)) == 0
    (root / "pages" / "b.txt").write_text(PAGES["b.txt"], encoding="utf-8")
    begin = time.monotonic()
    assert forked(lambda: build([root / "pages"], new, options=OPTIONS)) == 0
    took = time.monotonic() - begin
    for number in itertools.count(first, step):
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(old, out, symlinks=True)
        status = forked(lambda number=number: struck(root, out, act, number, took))
        state = seen(out, old, new)
        again = forked(lambda: quiet(lambda: build([root / "pages"], out, options=OPTIONS)))
        healed = not again and seen(out, old, new) == "new"
        print(
            json.dumps({"act": act, "fault": number, "status": status, "state": state, "healed": healed}),
            flush=True,
        )
        if (status == 0 and act == "kill") or number == last or (root / "end").exists():
            break


def struck(root, out, act, number, took):
    """Build with a fault; end with status 2 if it is told."""
    if act == "memory":
        size = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (size + number * STEP_OF_MEMORY, resource.RLIM_INFINITY))
    elif act == "moment":
        signal.setitimer(signal.ITIMER_REAL, random.Random(number).uniform(0.001, took))
    else:
        shim = ctypes.CDLL(str(root / "faults.so"))
        shim.kg_seen.restype = ctypes.c_long
        shim.kg_strike(os.fsencode(out), ctypes.c_long(number), 0 if act == "kill" else getattr(errno, act))
    quiet(lambda: build([root / "pages"], out, options=OPTIONS))
    if act not in WITHOUT_SHIM and shim.kg_seen() < number:
        (root / "end").touch()  # there is no n-th operation


def quiet(work):
    """Do a piece of work; end with status 2 if a fault is told, and show the trace of any other."""
    try:
        work()
    except (KgError, MemoryError):
        os._exit(2)
    except BaseException:
        traceback.print_exc()
        raise


def seen(out, old, new):
    """Tell whether the results are the old ones or the new ones."""
    held = [(out / name).read_bytes() for name in FILES]
    if unsound(out, FILES) != []:
        return "damaged"
    for name, folder in (("old", old), ("new", new)):
        if held[:2] == [(folder / file).read_bytes() for file in FILES[:2]]:
            return name
    return "mixed"


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), sys.argv[2], *map(int, sys.argv[3:]))
