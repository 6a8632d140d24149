import json

import pyarrow as pa
import pytest
from lxml import html

import kg


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
    assert sorted(tables.nodes["entity"].to_pylist()) == sorted(network)
    edges = {(row["source"], row["target"]): row for row in tables.edges.to_pylist()}
    assert edges.keys() == {tuple(sorted(edge)) for edge in network.edges}
    for (u, v), row in edges.items():
        assert (row["weight"], row["lists"]) == (network.edges[u, v]["weight"], network.edges[u, v]["lists"])
    frames = graph.to_pandas(types=types)
    assert frames.nodes.set_index("entity").loc["曹慧泉", "articles"] == network.nodes["曹慧泉"]["articles"]
    assert list(frames.edges.columns) == tables.edges.column_names
    assert len(frames.edges) == network.number_of_edges()


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
