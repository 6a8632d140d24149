"""A cluster gives the rows that one machine gives, whatever becomes of its executors."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import kg
from bench.archive import Archive
from kg.derive.tables import TABLES
from kg.query.database import Reader

from .conftest import ROOT

pytestmark = pytest.mark.slow
PAGES = 300
COURT = ("court.txt", "police.txt")
"""Further pages, on people whose names are masked."""


def executors():
    """The processes of this machine that are executors of Spark."""
    found = []
    for process in Path("/proc").iterdir():
        try:
            command = (process / "cmdline").read_bytes()
        except OSError:
            continue
        if process.name.isdigit() and b"CoarseGrainedExecutorBackend" in command and b"java" in command:
            found.append(int(process.name))
    return found


def rows(reader, table):
    return sorted(repr(tuple(row.values())) for row in reader.rows(f"SELECT * FROM {table}"))


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("archive")
    Archive().write(folder, PAGES)
    for number, name in enumerate(COURT, 1):
        text = f"# 通报\n\n警方在{number}号楼查处孙某和王某某。\n"
        (folder / "0000" / name).write_text(text, encoding="utf-8")
    (folder / "0000" / "bad.txt").write_bytes(b"\x00")
    (folder / "0000" / "picture.png").write_bytes(b"\x89PNG")
    return folder


def begun(output):
    """Return whether executors have written some of the readings."""
    with contextlib.suppress(FileNotFoundError):  # folders come and go
        return any("outcome" in file.parts for file in output.rglob("*.parquet"))
    return False


def test_rows_are_those_of_one_machine_though_an_executor_is_killed(archive, tmp_path):
    command = [
        sys.executable,
        "-m",
        "kg",
        "build",
        str(archive),
        "-o",
        str(tmp_path / "cluster"),
        "--no-model",
    ]
    cluster = ["--engine", "spark", "--master", "local-cluster[2,1,2048]"]
    environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"}
    with (tmp_path / "log").open("wb") as log:
        running = subprocess.Popen([*command, *cluster], cwd=ROOT, env=environment, stdout=log, stderr=log)
        while running.poll() is None and not begun(tmp_path / "cluster"):
            time.sleep(0.1)
        before = executors()
        assert len(before) == 2, (tmp_path / "log").read_text(encoding="utf-8")
        os.kill(before[0], signal.SIGKILL)
        running.wait()
    log_text = (tmp_path / "log").read_text(encoding="utf-8")
    assert running.returncode == 0, log_text
    assert "bad.txt: is binary" in log_text
    summary = kg.build([archive], tmp_path / "one", options=kg.Options(model=None))
    assert (summary.pages, summary.skipped) == (PAGES + len(COURT), 1)
    one, cluster = Reader(tmp_path / "one" / "kg.duckdb"), Reader(tmp_path / "cluster" / "kg.parquet")
    for table in TABLES:
        assert rows(one, table) == rows(cluster, table), table
    assert one.digest == cluster.digest
    for name in ("graph.html", "graph.graphml"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "cluster" / name).read_bytes()


def test_a_cluster_that_is_not_there_is_told(run, tmp_path):
    code, _, err = run("build", "seeds", "-o", tmp_path, "--engine", "spark", "--master", "nowhere")
    assert code == 2
    assert "--master nowhere" in err
    assert "Traceback" not in err


def test_a_folder_that_is_not_there_is_told(run, tmp_path):
    code, _, err = run(
        "build", tmp_path / "missing", "-o", tmp_path / "out", "--engine", "spark", "--master", "local[1]"
    )
    assert code == 2
    assert "missing" in err
    assert "Traceback" not in err
    assert {file.name for file in (tmp_path / "out").iterdir()} <= {"kg.lock", "kg.made"}
    assert not list((tmp_path / "out").rglob("*.parquet"))
