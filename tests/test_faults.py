"""Faults at system calls of a whole build, a drawn few of them here; `make torture` tries every one."""

import json
import shutil
import subprocess
import sys

import pytest

from .conftest import PLACES, ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("cc") is None, reason="the faults are compiled"),
]
STEPS = {"kill": 113, "EIO": 127, "ENOSPC": 131, "memory": 11, "moment": 45}
"""Of so many calls one is tried: other ones of each kind."""
LAST = {"memory": 24, "moment": 100}


@pytest.mark.parametrize("act", STEPS)
def test_a_build_with_a_fault_leaves_old_or_new_results_and_the_next_one_ends_well(act, tmp_path):
    step = 1 if PLACES >= 50 else STEPS[act]
    span = ["3", str(3 + LAST.get(act, 10_000) // step * step), str(step)]
    command = [sys.executable, "-m", "tests.torture", tmp_path, act, *span]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=7_200)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(rows) > 2
    assert {row["state"] for row in rows} <= {"old", "new"}
    assert all(row["healed"] for row in rows), rows
    if act in ("EIO", "ENOSPC"):
        assert {row["status"] for row in rows} <= {0, 2}, done.stderr.decode()
