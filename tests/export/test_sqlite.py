import sqlite3

import pytest

from kg.export import FORMATS


@pytest.fixture
def database(graph, tmp_path):
    FORMATS["sqlite"](graph.exhibit("kg"), tmp_path / "graph.sqlite")
    opened = sqlite3.connect(f"file:{tmp_path / 'graph.sqlite'}?mode=ro", uri=True)
    yield opened
    opened.close()


def test_the_tables_hold_the_graph_and_every_key_leads_somewhere(database, graph):
    network = graph.to_networkx()
    assert {name for (name,) in database.execute("SELECT label FROM nodes")} == set(network)
    edges = {frozenset(row) for row in database.execute("SELECT source, target FROM edges")}
    assert edges == {frozenset(edge) for edge in network.edges}
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    keys = {row[2] for row in database.execute("PRAGMA foreign_key_list(mentions)")}
    assert keys == {"nodes", "sentences"}


def test_the_sentences_are_full_text(database):
    sql = (
        "SELECT s.text FROM sentences_fts f JOIN sentences s ON s.rowid = f.rowid WHERE sentences_fts MATCH ?"
    )
    found = [text for (text,) in database.execute(sql, ["营商环境"])]
    told = [text for (text,) in database.execute("SELECT text FROM sentences WHERE instr(text, '营商环境')")]
    assert found
    assert sorted(found) == sorted(told)


def test_datasette_and_sqlite_utils_find_the_index(database):
    """They look for the name of the table in quotes, as here; `datasette.utils.detect_fts_sql`, `sqlite_utils.db.Table.detect_fts`."""
    sql = "SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content=\"sentences\"%'"
    assert database.execute(sql).fetchall() == [("sentences_fts",)]
