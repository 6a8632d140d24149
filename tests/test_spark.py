"""A cluster gives the rows that one machine gives, whatever becomes of its executors."""

import contextlib
import dataclasses
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

import kg
from bench.archive import Archive
from kg.apps import spark
from kg.derive.tables import TABLES
from kg.query.database import Reader

from .conftest import ROOT
from .reading.wrapped import WRAPPED

pytestmark = pytest.mark.slow
PAGES = 300
COURT = ("court.txt", "police.txt")
"""Further pages, on people whose names are masked."""
ROWS = """正文,日期
市长陈立新到芦淞区调研。,2024-03-07
市委书记毛建国主持会议。,2024-03-08
市长陈立新到芦淞区调研。,2024-03-07
,2024-03-09
"""
"""A table of articles; one stands twice, one is empty."""
OWN = {"a": ("警方", "株洲市警务站"), "b": ("号楼", "株洲市号楼管理处")}
"""Further gazetteers, in folders of one name."""
SCAN = "# 全市经济工作会议召开\n\n市委书记陈大明、市长李小红昨日出席全市经济工作会议并讲话。\n"


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
    pages = folder / "0000"
    for number, name in enumerate(COURT, 1):
        text = f"# 通报\n\n警方在{number}号楼查处孙某和王某某。\n"
        (pages / name).write_text(text, encoding="utf-8")
    (pages / "again.txt").write_bytes((pages / "court.txt").read_bytes())
    (pages / "bad.txt").write_bytes(b"\x00")
    (pages / ".hidden.txt").write_text("隐藏", encoding="utf-8")
    (pages / "mets.xml").write_text("<mets/>", encoding="utf-8")
    (pages / "picture.png").write_bytes(b"\x89PNG")
    (pages / "rows.csv").write_text(ROWS, encoding="utf-8")
    (pages / "scan.xml").write_bytes(WRAPPED["alto.xml"](SCAN, image="scan.png"))
    return folder


@pytest.fixture(scope="module")
def images(tmp_path_factory):
    folder = tmp_path_factory.mktemp("images")
    Image.new("L", (600, 800), 255).save(folder / "scan.png")
    return folder


@pytest.fixture(scope="module")
def patterns(tmp_path_factory):
    folders = [tmp_path_factory.mktemp(place) / "own" for place in OWN]
    for folder, (form, name) in zip(folders, OWN.values(), strict=True):
        folder.mkdir()
        row = json.dumps({"label": "AGENCY", "pattern": form, "id": name}, ensure_ascii=False)
        (folder / "own.jsonl").write_text(row, encoding="utf-8")
    return tuple(folders)


def begun(output):
    """Return whether executors have written some of the readings."""
    with contextlib.suppress(FileNotFoundError):  # folders come and go
        return any("read" in file.parts for file in output.rglob("*.parquet"))
    return False


def assert_equal(one, cluster):
    """Compare the results of two builds: rows, graph files and pictures."""
    tables = Reader(one / "kg.duckdb"), Reader(cluster / "kg.parquet")
    for table in TABLES:
        assert rows(tables[0], table) == rows(tables[1], table), table
    assert tables[0].digest == tables[1].digest
    names = ["graph.html", "graph.graphml", *(f"clips/{file.name}" for file in (one / "clips").iterdir())]
    for name in names:
        assert (one / name).read_bytes() == (cluster / name).read_bytes()
    assert len(names) > 2


def of_both(summary):
    """What the summaries of both engines have in common."""
    return dataclasses.replace(summary, output="", faults=tuple(sorted(summary.faults)))


@pytest.fixture(scope="module")
def built(archive, images, patterns, tmp_path_factory):
    """The folder with a build of each engine; an executor is killed when it has read some pages."""
    folder = tmp_path_factory.mktemp("built")
    command = [sys.executable, "-m", "kg", "build", str(archive), "-o", str(folder / "cluster"), "--no-model"]
    own = [word for folder in patterns for word in ("--patterns", str(folder))]
    cluster = [*own, "--images", str(images), "--engine", "spark", "--master", "local-cluster[2,1,2048]"]
    environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"}
    with (folder / "log").open("wb") as log:
        running = subprocess.Popen([*command, *cluster], cwd=ROOT, env=environment, stdout=log, stderr=log)
        while running.poll() is None and not begun(folder / "cluster"):
            time.sleep(0.1)
        before = executors()
        assert len(before) == 2, (folder / "log").read_text(encoding="utf-8")
        os.kill(before[0], signal.SIGKILL)
        running.wait()
    assert running.returncode == 0, (folder / "log").read_text(encoding="utf-8")
    return folder


def test_rows_are_those_of_one_machine_though_an_executor_is_killed(archive, images, patterns, built):
    assert "bad.txt: is binary" in (built / "log").read_text(encoding="utf-8")
    options = kg.Options(model=None, images=images, patterns=patterns)
    summary = kg.build([archive], built / "one", options=options)
    assert (summary.pages, summary.skipped, len(summary.same)) == (PAGES + len(COURT) + 3, 2, 2)
    assert_equal(built / "one", built / "cluster")
    with kg.open(built / "cluster") as graph:
        assert {name for _, name in OWN.values()} <= {mention.entity for mention in graph.mentions()}


def test_pages_that_are_added_to_a_cluster_s_build_are_read_alone(archive, images, patterns, built, tmp_path):
    (tmp_path / "new.txt").write_text("# 会议\n\n市长陈立新主持会议。\n", encoding="utf-8")
    (tmp_path / "court.txt").write_bytes((archive / "0000" / "court.txt").read_bytes())
    options = kg.Options(model=None, images=images, patterns=patterns)
    one = kg.build([tmp_path], built / "one", options=options, add=True)
    cluster = spark.build([str(tmp_path)], built / "cluster", master="local[2]", options=options, add=True)
    assert (cluster.read, cluster.pages) == (2, PAGES + len(COURT) + 4)
    assert of_both(one) == of_both(cluster)
    assert_equal(built / "one", built / "cluster")


def test_paths_in_the_notation_of_spark_are_read(tmp_path):
    (tmp_path / "new.txt").write_text("# 会议\n\n市长陈立新主持会议。\n", encoding="utf-8")
    (tmp_path / "mets.xml").write_text("<mets/>", encoding="utf-8")
    uri = f"file://{tmp_path}"
    summary = spark.build([uri], tmp_path / "out", master="local[1]", options=kg.Options(model=None))
    assert (summary.pages, summary.passed) == (1, {"other .xml": 1})
    with kg.open(tmp_path / "out") as graph:
        assert {mention.doc for mention in graph.mentions()} == {f"file://{tmp_path}/new.txt"}


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
    assert not (tmp_path / "out").exists()
