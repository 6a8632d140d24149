"""The scripts of docs/examples, run on the tables of an export."""

import csv
import os
import shutil
import subprocess
import sys

import pytest

from kg.export import FORMATS

from .conftest import ROOT

pytestmark = pytest.mark.slow

PAGES = {
    "2016-04-20": "本报讯 市长王立新主持召开会议，副市长周国强、易小平出席。\n",
    "2016-09-30": "本报讯 市长王立新主持召开会议，副市长周国强出席。\n",
    "2017-01-10": "本报讯 代市长李建国主持召开会议。\n",
    "2017-03-01": "本报讯 市长李建国出席。原市长王立新参加。\n",
    "2018-05-02": "本报讯 市委常委周国强，男，汉族，2014年6月至2017年2月任株洲市副市长。\n",
}
SCRIPTS = ROOT / "docs" / "examples"


def rows(folder, name):
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def exported(papers, tmp_path):
    graph = papers(PAGES)
    FORMATS["csv"](graph.exhibit("株洲日报"), tmp_path / "graph.csv")
    return tmp_path / "graph.csv"


def run_script(*command):
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr


def test_offices_are_an_event_history_and_events_a_network_of_two_modes(exported, tmp_path):
    run_script(sys.executable, SCRIPTS / "offices.py", exported, tmp_path / "results")
    held = [
        (r["year"], r["left"])
        for r in rows(tmp_path / "results", "years")
        if r["person"] == "周国强" and r["post"] == "副市长"
    ]
    assert held == [("2014", "0"), ("2015", "0"), ("2016", "0"), ("2017", "1")]
    mayor = [(r["year"], r["left"]) for r in rows(tmp_path / "results", "years") if r["person"] == "王立新"]
    assert mayor == [("2016", "1")]  # a page of 2017 calls him a former mayor
    risk = {r["year"]: (r["holders"], r["left"]) for r in rows(tmp_path / "results", "risk")}
    assert risk["2014"] == ("1", "0")
    ties = {(r["one"], r["other"]): r["events"] for r in rows(tmp_path / "results", "ties")}
    assert int(ties["周国强", "王立新"]) > int(ties["周国强", "易小平"]) > 0


def test_r_gives_the_tables_that_pandas_gives(exported, tmp_path):
    if (
        shutil.which("Rscript") is None
        or subprocess.run(["Rscript", "-e", "library(igraph)"], capture_output=True, check=False).returncode
    ):
        pytest.skip("Rscript with igraph is not installed: apt-get install r-cran-igraph")
    run_script(sys.executable, SCRIPTS / "offices.py", exported, tmp_path / "pandas")
    run_script("Rscript", SCRIPTS / "offices.R", exported, tmp_path / "r")
    for name in ("years", "risk", "ties", "names"):
        one, other = rows(tmp_path / "pandas", name), rows(tmp_path / "r", name)
        for row in (*one, *other):
            row.update(hazard=float(row["hazard"])) if "hazard" in row else None
        assert one == other
        assert one
