"""A command prints wherever it was started: into a pipe that closes, without stdout, in an encoding without Chinese."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ROOT

pytestmark = pytest.mark.slow
ENV = os.environ | {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}


@pytest.mark.parametrize("form", ["json", "table"])
def test_a_pipe_that_closes_early_is_no_fault(built, form):
    command = [sys.executable, "-m", "kg", "mentions", "--db", built, "--format", form]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV) as running:
        assert running.stdout.readline()
        running.stdout.close()
        assert (running.wait(), running.stderr.read()) == (0, b"")


@pytest.mark.parametrize("closed", [1, 2])
def test_a_closed_stream_is_no_fault(built, closed):
    command = f'exec "{sys.executable}" -m kg who 陈恢清 --db "{built}" {closed}>&-'
    done = subprocess.run(["sh", "-c", command], capture_output=True, env=ENV, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_full_disk_is_told(built):
    command = [sys.executable, "-m", "kg", "who", "陈恢清", "--db", built]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=ENV, check=False)
    assert done.returncode == 2
    assert done.stderr.decode() == "kg: system: No space left on device; check the path and the free space\n"


def test_letters_that_the_terminal_cannot_show_stop_nothing(built):
    command = [
        sys.executable,
        "-m",
        "kg",
        "who",
        "陈恢清",
        "--db",
        built,
        "--format",
        "table",
        "--limit",
        "1",
    ]
    done = subprocess.run(command, capture_output=True, env=ENV | {"PYTHONIOENCODING": "ascii"}, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "\\u4e2d\\u5171" in done.stdout.decode()
