"""A cluster gives the rows that one machine gives, whatever becomes of its executors."""

import contextlib
import dataclasses
import json
import os
import shutil
import signal
import time
from pathlib import Path

import pytest
from PIL import Image

import kg
from kg.apps import spark
from kg.base.errors import InputError
from kg.derive.tables import TABLES
from kg.query.database import Reader

from .conftest import SEEDS
from .newsroom import day, issue
from .reading.wrapped import WRAPPED

pytestmark = pytest.mark.slow
ISSUES = 56
"""With the sample pages and `COURT` four tasks: when the first ends, as many wait as there are executors."""
COURT = ("court.txt", "police.txt")
"""Further pages, on people whose names are masked."""
PAGES = ISSUES + 5 + len(COURT) + 3
"""Also the rows of a table, and a scan."""
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


def executors(driver):
    """The processes below one that are executors of Spark."""
    parents, java = {}, []
    for process in Path("/proc").iterdir():
        with contextlib.suppress(OSError, ValueError):
            parents[int(process.name)] = int((process / "stat").read_text().rpartition(")")[2].split()[1])
            if b"CoarseGrainedExecutorBackend" in (process / "cmdline").read_bytes():
                java.append(int(process.name))
    return [pid for pid in java if parents.get(parents.get(pid)) == driver]


def rows(reader, table):
    return sorted(repr(tuple(row.values())) for row in reader.rows(f"SELECT * FROM {table}"))


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("archive")
    pages = shutil.copytree(SEEDS, folder / "pages")
    for week in range(ISSUES):
        (pages / f"{day(week)}.txt").write_text(issue(week), encoding="utf-8")
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
    return any(output.glob("kg.made/*/read/read/*"))


def assert_equal(one, cluster):
    """Compare the results of two builds: rows, graph files and pictures."""
    tables = Reader(one / "kg.duckdb"), Reader(cluster / "kg.duckdb")
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
def built(archive, images, patterns, begin, tmp_path_factory):
    """The folder with a build on a cluster; an executor is killed when one has read some pages."""
    folder = tmp_path_factory.mktemp("built")
    own = [word for folder in patterns for word in ("--patterns", str(folder))]
    command = [
        "build",
        str(archive),
        "-o",
        str(folder / "cluster"),
        "--no-model",
        "--images",
        str(images),
        *own,
    ]
    cluster = ["--engine", "spark", "--master", "local-cluster[2,1,1024]"]
    environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"}
    running, _, told = begin(*command, *cluster, env=environment)
    while running.is_alive() and not begun(folder / "cluster"):
        time.sleep(0.05)
    before = executors(running.pid)
    assert len(before) == 2, told.read_text(encoding="utf-8")
    os.kill(before[0], signal.SIGKILL)
    running.join()
    assert running.exitcode == 0, told.read_text(encoding="utf-8")
    (folder / "log").write_bytes(told.read_bytes())
    return folder


def test_rows_are_those_of_one_machine_though_an_executor_is_killed(archive, images, patterns, built):
    assert "bad.txt: is binary" in (built / "log").read_text(encoding="utf-8")
    options = kg.Options(model=None, images=images, patterns=patterns)
    summary = kg.build([archive], built / "one", options=options, jobs=1)
    assert (summary.pages, summary.skipped, len(summary.same)) == (PAGES, 2, 2)
    assert_equal(built / "one", built / "cluster")
    with kg.open(built / "cluster") as graph:
        assert {name for _, name in OWN.values()} <= {mention.entity for mention in graph.mentions()}


def test_pages_that_are_added_to_a_cluster_s_build_are_read_alone(archive, images, patterns, built, tmp_path):
    (tmp_path / "new.txt").write_text("# 会议\n\n市长陈立新主持会议。\n", encoding="utf-8")
    (tmp_path / "court.txt").write_bytes((archive / "pages" / "court.txt").read_bytes())
    options = kg.Options(model=None, images=images, patterns=patterns)
    one = kg.build([tmp_path], built / "one", options=options, add=True)
    cluster = spark.build([str(tmp_path)], built / "cluster", master="local[2]", options=options, add=True)
    assert (cluster.read, cluster.pages) == (2, PAGES + 1)
    assert of_both(one) == of_both(cluster)
    assert_equal(built / "one", built / "cluster")


def test_paths_in_the_notation_of_spark_are_read_with_the_folders_in_them(tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "new.txt").write_text("# 会议\n\n市长陈立新主持会议。\n", encoding="utf-8")
    (tmp_path / "mets.xml").write_text("<mets/>", encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    uri = f"file://{tmp_path}"
    summary = spark.build([uri], tmp_path / "out", master="local[1]", options=kg.Options(model=None))
    assert (summary.pages, summary.passed) == (1, {"other .xml": 1})
    with kg.open(tmp_path / "out") as graph:
        assert {mention.doc for mention in graph.mentions()} == {f"file://{tmp_path}/deep/new.txt"}


def test_a_page_is_told_before_all_are_read(tmp_path):
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(80):
        text = f"# 会议\n\n市长陈立新主持第{number}次会议。\n"
        (pages / f"{number}.txt").write_text(text, encoding="utf-8")
    told, read = [], []

    def report(step):
        told.append(step.doc)
        read.append(len([*tmp_path.glob("out/kg.made/*/read/read/*")]))

    options = kg.Options(model=None)
    summary = spark.build([str(pages)], tmp_path / "out", master="local[1]", options=options, report=report)
    assert summary.read == len(told) == len({*told}) == 80
    assert 0 < read[0] < 5  # files of sixteen pages


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(InputError, match="missing: does not exist"):
        spark.build([str(tmp_path / "missing")], tmp_path / "out", master="local[1]")
    assert not (tmp_path / "out").exists()


def test_a_cluster_that_is_not_there_is_told(run, tmp_path):
    code, _, err = run("build", "seeds", "-o", tmp_path, "--engine", "spark", "--master", "nowhere")
    assert code == 2
    assert "--master nowhere: Spark does not start" in err
    assert "Traceback" not in err
