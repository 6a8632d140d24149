import csv
import dataclasses
import json

import pyarrow as pa
import pytest
from lxml import html

import kg
from kg.export import FORMATS
from kg.query.rows import Rows
from kg.query.selection import Selection


def test_a_graph_shows_counts_papers_days_and_leading_entities(graph):
    shown = html.fromstring(graph._repr_html_())
    head = " ".join(shown.find(".//p").text_content().split())
    mentions = len(graph._reader.rows("SELECT doc FROM mention"))
    assert head.startswith("株洲日报 2022-08-24 – 2024-01-09 5 pages, ")
    assert f"{mentions:,} mentions" in head
    assert f"{len(graph._reader.rows('SELECT source FROM link')):,} pairs" in head
    first = [cell.text_content() for cell in shown.findall(".//tbody/tr")[0]]
    assert first[:3] == ["株洲市", "district", str(graph.entity("株洲市").articles)]


def test_words_of_pages_stand_in_a_notebook_as_text(tmp_path):
    name = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "own.jsonl").write_text(
        json.dumps({"label": "AGENCY", "pattern": "市数改办", "id": name}), encoding="utf-8"
    )
    (tmp_path / "p.txt").write_text("一则短讯\n\n本报讯(记者 王敏) 市数改办发布消息。\n", encoding="utf-8")
    options = kg.Options(home="绍兴市", patterns=(tmp_path / "own",), model=None)
    kg.build([tmp_path / "p.txt"], tmp_path, options=options)
    with kg.open(tmp_path / "kg.duckdb") as graph:
        shown = html.fromstring(graph._repr_html_())
    assert {element.tag for element in shown.iter()} <= {
        "div", "p", "strong", "br", "table", "thead", "tbody", "tr", "th", "td",
    }  # fmt: skip
    assert name in [cell.text for cell in shown.iter("td")]


@pytest.mark.parametrize("types", [("official", "agency"), ("official", "person", "district")])
def test_tables_hold_the_nodes_and_edges_of_the_graph(graph, types):
    network = graph.to_networkx(types=types)
    tables = graph.to_arrow(types=types)
    assert isinstance(tables.nodes, pa.Table)
    assert sorted(tables.nodes["label"].to_pylist()) == sorted(network)
    edges = {(row["source"], row["target"]): row for row in tables.edges.to_pylist()}
    assert edges.keys() == {tuple(sorted(edge)) for edge in network.edges}
    for (u, v), row in edges.items():
        assert (row["weight"], row["lists"]) == (network.edges[u, v]["weight"], network.edges[u, v]["lists"])
    frames = graph.to_pandas(types=types)
    assert frames.nodes.set_index("label").loc["曹慧泉", "articles"] == network.nodes["曹慧泉"]["articles"]
    assert list(frames.edges.columns) == tables.edges.column_names
    assert len(frames.edges) == network.number_of_edges()


def test_frames_have_every_table_and_column_of_csv(graph, tmp_path):
    FORMATS["csv"](graph.exhibit("", Selection()), tmp_path / "csv")
    for name, frame in graph.to_pandas()._asdict().items():
        with (tmp_path / "csv" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            header, *rows = csv.reader(file)
        assert (list(frame.columns), len(frame)) == (header, len(rows)), name


def test_rows_are_a_table_in_a_notebook_with_the_words_of_pages_as_text(graph):
    found = graph.who("曹慧泉", limit=3)
    shown = html.fromstring(found._repr_html_())
    assert [cell.text for cell in shown.iter("th")][:2] == ["entity", "type"]
    assert [row[0].text for row in shown.findall(".//tbody/tr")] == [row.entity for row in found]
    hostile = Rows([dataclasses.replace(found[0], entity="<script>alert(1)</script>\n株洲\x1b")] * 150)
    shown = html.fromstring("<div>" + hostile._repr_html_() + "</div>")
    assert not list(shown.iter("script"))
    assert shown.find(".//td").text == "<script>alert(1)</script>株洲 "
    assert shown.find("p").text == "… 50 more"
    assert Rows()._repr_html_().strip().startswith("<table>")


def test_rows_are_a_frame_with_the_columns_of_the_command(graph, run, built):
    found = kg.frame(graph.career("陈恢清"))
    _, out, _ = run("career", "陈恢清", "--db", built, "--format", "csv")
    assert ",".join(found.columns) == out.splitlines()[0]
    assert list(found["post"]) == [row.post for row in graph.career("陈恢清")]


def test_a_graph_says_in_a_line_what_it_is(built):
    with kg.open(built) as graph:
        assert repr(graph).startswith(f"<kg.Graph {built / 'kg.duckdb'}: 5 pages, 41 articles, ")
    assert repr(graph) == f"<kg.Graph {built / 'kg.duckdb'}>"


def test_large_objects_say_in_a_line_what_they_hold(graph, tmp_path):
    (tmp_path / "p.txt").write_text(
        "一则短讯\n\n本报讯(记者 王敏) 株洲市市长陈志远出席。\n", encoding="utf-8"
    )
    (reading,), corpus = kg.corpus([tmp_path / "p.txt"], options=kg.Options(model=None))
    assert repr(reading).startswith(f"<Reading {tmp_path / 'p.txt'}: ")
    assert ", 1 posts, " in repr(corpus)
    assert repr(graph.exhibit("株洲日报")).startswith("<Exhibit 株洲日报: ")


def test_frames_without_pandas_are_told_in_a_line(built):
    import subprocess
    import sys

    script = (
        "import sys; sys.modules['pandas'] = None; import kg\n"
        "with kg.open(sys.argv[1]) as graph:\n"
        "    try: graph.to_pandas()\n"
        "    except kg.KgError as error: print(error)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(built / "kg.duckdb")], capture_output=True, check=True
    )
    assert done.stdout.decode().strip() == "pandas: is not installed; pip install 'kg[pandas]'"
