import csv
import datetime
import json

import duckdb
import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings

from kg.export import FORMATS
from kg.query.selection import Selection
from tests.export.test_files import exhibits, expected, known

TABLES = ("edges", "events", "facts", "mentions", "nodes", "posts", "sentences", "spells")
FORMULAS = ("=", "+", "-", "@", "\t", "\r")
DAY = datetime.date(2023, 2, 1)
LAST = datetime.date(2024, 1, 9)


def sheets(folder):
    """Return the rows of the CSV files of a folder, as a spreadsheet reads them."""
    found = {}
    for path in sorted(folder.iterdir()):
        with path.open(encoding="utf-8-sig", newline="") as file:
            found[path.stem] = list(csv.DictReader(file))
    return found


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(exhibits())
def test_json_is_read_back_by_networkx_whatever_the_text(tmp_path, exhibit):
    FORMATS["json"](exhibit, tmp_path / "graph.json")
    read = nx.node_link_graph(json.loads((tmp_path / "graph.json").read_text(encoding="utf-8")))
    assert known(read, "label") == expected(exhibit.graph)


def test_json_says_of_nodes_and_edges_what_the_graph_does(exhibit, tmp_path):
    FORMATS["json"](exhibit, tmp_path / "graph.json")
    read = nx.node_link_graph(json.loads((tmp_path / "graph.json").read_text(encoding="utf-8")))
    assert dict(read.nodes(data=True)) == dict(exhibit.graph.nodes(data=True))
    assert {frozenset((u, v)): held for u, v, held in read.edges(data=True)} == {
        frozenset((u, v)): held for u, v, held in exhibit.graph.edges(data=True)
    }


def test_json_keeps_links_of_two_kinds_between_one_pair(graph, tmp_path):
    FORMATS["json"](graph.exhibit("kg", Selection(kinds=("co-mention", "post"))), tmp_path / "graph.json")
    read = nx.node_link_graph(json.loads((tmp_path / "graph.json").read_text(encoding="utf-8")))
    assert set(read["陈恢清"]["株洲市人民政府"]) == {"co-mention", "post"}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(exhibits())
def test_no_cell_of_csv_is_a_formula_whatever_the_text(tmp_path, exhibit):
    FORMATS["csv"](exhibit, tmp_path / "graph")
    read = sheets(tmp_path / "graph")
    assert len(read["nodes"]) == len(exhibit.graph)
    assert len(read["edges"]) == exhibit.graph.number_of_edges()
    cells = [value for rows in read.values() for row in rows for value in row.values() if value != "-0.25"]
    assert [value for value in cells if value.startswith(FORMULAS)] == []


def test_formulas_are_text_in_every_table_of_csv(exhibit_of, tmp_path):
    name = '=HYPERLINK("x")'
    FORMATS["csv"](exhibit_of({"曹慧泉": name}), tmp_path / "graph")
    read = sheets(tmp_path / "graph")
    for table, column in (
        ("nodes", "label"),
        ("mentions", "entity"),
        ("mentions", "text"),
        ("posts", "person"),
    ):
        assert "'" + name in [row[column] for row in read[table]]
    assert "'" + name in {row[end] for row in read["edges"] for end in ("source", "target")}
    assert [v for rows in read.values() for row in rows for v in row.values() if v.startswith(FORMULAS)] == []


def test_csv_has_nodes_edges_mentions_posts_and_sentences(exhibit, tmp_path):
    FORMATS["csv"](exhibit, tmp_path / "graph")
    read = sheets(tmp_path / "graph")
    assert tuple(read) == TABLES
    assert next(row for row in read["nodes"] if row["label"] == "中共株洲市委员会") == {
        "label": "中共株洲市委员会", "type": "agency", "aliases": "市委; 株洲市委",
        "pinyin": "zhong gong zhu zhou shi wei yuan hui", "mentions": "1", "articles": "1", "first": "2023-02-01",
        "last": "2023-02-01", "code": "",
    }  # fmt: skip
    assert next(row for row in read["edges"] if row["target"] == "陈恢清" and row["source"] == "曹慧泉") == {
        "source": "曹慧泉", "target": "陈恢清", "kind": "co-mention", "weight": "2", "sentences": "2", "lists": "1",
        "npmi": "0.5", "newman": "", "first": "2023-02-01", "last": "2024-01-09", "kinds": "",
    }  # fmt: skip
    assert read["mentions"][0] == {
        "entity": "中共株洲市委员会", "doc": "pages/2023-02-01.txt", "article": "a1", "sentence": "0", "start": "0", "end": "2",
        "text": "市委",
    }  # fmt: skip
    assert read["posts"][0] == {
        "person": "曹慧泉", "post": "书记", "organ": "中共株洲市委员会", "former": "false", "begin": "",
        "until": "", "first": "2023-02-01", "last": "2024-01-09", "evidence": "市委书记曹慧泉", "doc": "pages/2023-02-01.txt", "article": "a1", "start": "0",
        "end": "7",
    }  # fmt: skip
    assert read["sentences"][2] == {
        "doc": "pages/2024-01-09.txt", "article": "a2", "sentence": "2", "start": "200", "end": "216",
        "text": "曹慧泉主持,陈恢清、王庭恺参加。", "kind": "body", "listing": "true", "headline": "市委常委会召开会议",
        "paper": "株洲日报", "date": "2024-01-09", "page": "", "story": "2024-01-09#市委常委会召开会议",
    }  # fmt: skip


def test_parquet_is_read_by_duckdb_with_types_kept(exhibit, tmp_path):
    FORMATS["parquet"](exhibit, tmp_path / "graph")
    assert sorted(path.stem for path in (tmp_path / "graph").iterdir()) == sorted(TABLES)
    rows = {
        name: duckdb.read_parquet(str(tmp_path / "graph" / f"{name}.parquet")).fetchall() for name in TABLES
    }
    agency = ("agency", ["市委", "株洲市委"], "zhong gong zhu zhou shi wei yuan hui", 1, 1, DAY, DAY, None)
    assert ("中共株洲市委员会", *agency) in rows["nodes"]
    assert ("曹慧泉", "陈恢清", "co-mention", 2, 2, 1, 0.5, None, DAY, LAST, []) in rows["edges"]
    place = ("pages/2023-02-01.txt", "a1", 0, 7)
    assert rows["posts"] == [
        ("曹慧泉", "书记", "中共株洲市委员会", False, None, None, DAY, LAST, "市委书记曹慧泉", *place),
        ("陈恢清", "县长", "攸县人民政府", True, None, None, DAY, DAY, "原县长陈恢清", *place),
    ]
    assert [len(rows[name]) for name in TABLES] == [
        exhibit.graph.number_of_edges(),
        0,
        0,
        12,
        len(exhibit.graph),
        2,
        5,
        0,
    ]


def test_parquet_of_a_corpus_proves_every_weight(graph, tmp_path):
    FORMATS["parquet"](graph.exhibit("kg"), tmp_path / "graph")
    recounted = duckdb.sql(f"""
        WITH shown AS (
          SELECT DISTINCT m.entity, s.story FROM '{tmp_path}/graph/mentions.parquet' m
          JOIN '{tmp_path}/graph/sentences.parquet' s USING (doc, article, sentence)
        )
        SELECT a.entity, b.entity, count(*) FROM shown a JOIN shown b ON a.story = b.story AND a.entity < b.entity
        GROUP BY ALL
    """).fetchall()
    edges = duckdb.sql(f"SELECT source, target, weight FROM '{tmp_path}/graph/edges.parquet'").fetchall()
    assert len(edges) > 1000
    assert sorted(recounted) == sorted(edges)


@pytest.mark.parametrize("name", ["csv", "neo4j", "json", "jsonld", "ftm", "cypher", "graphml", "gexf"])
def test_who_is_left_out_of_the_graph_has_no_entry_in_the_file(exhibit, tmp_path, name):
    exhibit.graph.remove_node("陈恢清")
    for sentence in exhibit.sentences:
        sentence["text"] = sentence["text"].replace("陈恢清", "某某某")
    FORMATS[name](exhibit, tmp_path / "graph")
    path = tmp_path / "graph"
    text = b"".join(file.read_bytes() for file in ([path] if path.is_file() else sorted(path.iterdir())))
    assert "王庭恺".encode() in text
    assert "陈恢清".encode() not in text
